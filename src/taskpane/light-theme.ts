/** In a file of its own, so that scripts/loaders/fluent-theme.cjs can leave out of it what the pane does not use. */
export { webLightTheme } from '@fluentui/react-components';

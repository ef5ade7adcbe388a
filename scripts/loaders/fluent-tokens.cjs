/**
 * Writes Fluent's tokens out (`tokens.spacingVerticalS` is 'var(--spacingVerticalS)'), so that the list of all of them
 * need not be loaded.
 */
const { tokens } = require('@fluentui/react-components');

module.exports = (source) =>
  source.replace(/\btokens\.(\w+)/g, (whole, name) => (Object.hasOwn(tokens, name) ? `'${tokens[name]}'` : whole));

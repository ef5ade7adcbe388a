import type { Theme } from '@fluentui/react-components';
import { webLightTheme } from './light-theme';

/** Chinese glyphs from the fonts Office itself uses; without them the browser may pick a Japanese shape. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
};

/**
 * Fluent's theme that goes with Office's background ("#RRGGBB"); light when Office does not tell. High contrast needs no
 * theme of its own: the system forces its colours on the page and Fluent follows.
 */
export async function themeFor(background: string | undefined): Promise<Theme> {
  const dark = background !== undefined && /^#[0-9a-f]{6}/i.test(background) && luminance(background) < 0.4;
  // Scrollbars, lists of choices and the cross in a search field are the browser's own.
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  const theme = dark ? (await import('./dark-theme')).webDarkTheme : webLightTheme;
  return { ...theme, fontFamilyBase };
}

/** Excel measures rows in points and columns in digits of the default font, Univer both in pixels at 96 dpi. */
const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit of an 11-point font, the cell's padding already being part of the file's width. */
const PIXELS_PER_DIGIT = 7;

export const pixelsFromPoints = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pointsFromPixels = (pixels: number): number => pixels / PIXELS_PER_POINT;

export const pixelsFromDigits = (digits: number): number => Math.round(digits * PIXELS_PER_DIGIT);
export const digitsFromPixels = (pixels: number): number => pixels / PIXELS_PER_DIGIT;

/** What Excel gives a new sheet in Chinese. */
export const DEFAULT_COLUMN_PIXELS = 72;
export const DEFAULT_ROW_PIXELS = 20;

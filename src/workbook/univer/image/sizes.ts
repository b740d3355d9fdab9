/** Width of one character and of a point, in pixels of the screen. */
const CHARACTER = 7.5;
const PADDING = 8;
const POINT = 4 / 3;

/** A width in characters as pixels. */
export function widthInPixels(characters: number): number {
  return Math.round(characters * CHARACTER + PADDING);
}

/** A width in pixels as characters. */
export function widthOf(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING) / CHARACTER) * 100) / 100);
}

/** A height in points as pixels. */
export function heightInPixels(points: number): number {
  return Math.round(points * POINT);
}

/** A height in pixels as points. */
export function heightOf(pixels: number): number {
  return pixels / POINT;
}

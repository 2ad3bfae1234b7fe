import { css, unsafeCSS, type CSSResult } from "lit";

/** Writes a colour that is one on light ground and another on dark. */
export type Pair = (light: string, dark: string) => CSSResult;

/** Chosen by the `color-scheme` of the place: what engines without relative colours get. */
export const byScheme: Pair = (light, dark) => unsafeCSS(`light-dark(${light}, ${dark})`);

/**
 * 0 where the ink is dark, 1 where it is light, by its luminance (squares stand for the curve of sRGB): each colour that reads it puts the
 * channels of its origin in. All our pairs lie on their own side of the threshold, so that a pair within an element of another pair's colour is
 * still chosen rightly.
 */
export const lightInk = css`--_light-ink: clamp(0, (0.2126 * r * r + 0.7152 * g * g + 0.0722 * b * b - 18000) * 0.05, 1);`;

const channelsOf = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/**
 * Chosen by the ink: a page that goes dark by a class, without a word of `color-scheme`, has light ink all the same.
 *
 * @param light as `#rrggbb`, like `dark`
 */
export const byInk: Pair = (light, dark) => {
  const ends = channelsOf(dark);
  const channels = channelsOf(light).map((start, index) => {
    const change = ends[index]! - start;
    return change === 0 ? `${start}` : `calc(${start} + ${change} * var(--_light-ink))`;
  });
  return unsafeCSS(`rgb(from currentColor ${channels.join(" ")} / 1)`);
};

import { svg, type TemplateResult } from "lit";

/** The drawing's own units: three to two, as the frame of a picture. */
export const SIZE = { width: 720, height: 480 } as const;

/** A line of hills: waves of three lengths, the same each time. */
function hills(level: number, height: number, phase: number): string {
  const points = Array.from({ length: 37 }, (_, index) => {
    const x = index * 20;
    const wave = Math.sin(x / 97 + phase) + 0.5 * Math.sin(x / 41 + phase * 2.3) + 0.22 * Math.sin(x / 19 + phase * 5.1);
    return `${x} ${(level - (height * wave) / 1.7).toFixed(1)}`;
  });
  return `M0 ${SIZE.height}V${points[0]!.split(" ")[1]}L${points.join("L")}V${SIZE.height}Z`;
}

/** Light on water: short strokes, longer towards the viewer. */
const ripples = Array.from({ length: 22 }, (_, index) => {
  const y = 308 + index * 4.4;
  const x = 30 + ((index * index * 67 + index * 211) % 610);
  return `M${x} ${y.toFixed(1)}h${(14 + index * 2.4).toFixed(1)}`;
}).join("");

/** The lakes and hills of the Kivus, drawn by us; nobody is in it, and nothing is fetched for it. */
export const drawing = (label: string): TemplateResult =>
  svg`<svg class="drawing" viewBox="0 0 ${SIZE.width} ${SIZE.height}" preserveAspectRatio="xMidYMid slice" role="img" aria-label=${label}>
    <rect class="sky" width=${SIZE.width} height=${SIZE.height} />
    <circle class="sun" cx="560" cy="118" r="34" />
    <path class="volcano" d="M10 330C130 288 205 226 252 158l14 -6 15 5 14 -4 12 7C352 226 430 290 560 330Z" />
    <path class="far" d=${hills(268, 26, 0.4)} />
    <path class="middle" d=${hills(292, 17, 2.1)} />
    <path class="lake" d="M0 300H720V480H0Z" />
    <path class="ripples" d=${ripples} />
    <path class="island" d="M436 324c14 -15 34 -22 52 -19 12 -8 32 -8 44 1 16 1 30 8 40 18Z" />
    <path class="near" d=${hills(414, 26, 4.4)} />
    <path class="nearest" d=${hills(448, 17, 0.9)} />
  </svg>`;

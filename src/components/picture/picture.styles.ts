import { css } from "lit";
import { shared } from "../../styles/shared.js";

export const styles = [
  ...shared,
  css`
    .frame {
      display: block;
      inline-size: 100%;
      aspect-ratio: var(--_picture-ratio);
      overflow: hidden;
    }
    img,
    .drawing {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .missing {
      display: grid;
      place-content: center;
      padding: 1em;
      border: var(--_rule-width) dashed var(--_control);
      font-size: var(--_size-small);
      text-wrap: pretty;
    }
    figcaption {
      font-size: var(--_size-micro);
      color: var(--_muted);
      margin-block-start: calc(0.5em * var(--_space));
      max-inline-size: var(--_measure);
      text-wrap: pretty;
    }
    .caption {
      color: var(--_text);
    }
    .sky {
      fill: light-dark(#eef2f1, #1a2128);
    }
    .sun {
      fill: light-dark(#f7e7c4, #6b6149);
    }
    .volcano {
      fill: light-dark(#bccacb, #2a3740);
    }
    .far {
      fill: light-dark(#9db8b0, #2f454a);
    }
    .middle {
      fill: light-dark(#7fa293, #34534f);
    }
    .lake {
      fill: light-dark(#a9c4d2, #24404f);
    }
    .ripples {
      fill: none;
      stroke: light-dark(#d6e4ea, #3c5d6e);
      stroke-width: 1.6px;
      stroke-linecap: round;
    }
    .island {
      fill: light-dark(#628a74, #3c6152);
    }
    .near {
      fill: light-dark(#4c765c, #2f5243);
    }
    .nearest {
      fill: light-dark(#365a47, #213d32);
    }
    @media (forced-colors: active) {
      .sky,
      .lake {
        fill: Canvas;
      }
      :is(.volcano, .far, .middle, .island, .near, .nearest, .sun) {
        fill: Canvas;
        stroke: CanvasText;
      }
    }
    @media print {
      figure {
        break-inside: avoid;
      }
    }
  `,
];

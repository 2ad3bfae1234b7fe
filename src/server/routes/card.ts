/** Share pictures: `/card/stat.png?metric=displaced`. */
import { languageAttributes } from "../../embed/language-attributes.js";
import { readingOf } from "../../embed/sentence/sentence.js";
import { cardOf, CARD_ELEMENTS, type Card, type CardElement } from "../card/card.js";
import type { Body } from "../answer.js";
import { FULL_WIDTH, NARROW_WIDTHS } from "../pages/share.js";
import { toldOf } from "../pages/facts.js";
import { addressAt, readWidget, type Widget } from "../pages/widget.js";
import type { RenderPng } from "../options.js";
import type { ParameterProblem } from "../parameters.js";
import { badRequest, notFound, nothing, Refused } from "../refusals.js";
import { cached } from "../send.js";
import type { Routes } from "../server.js";

const SHAPES = ["wide", "square"] as const;

const WIDTHS = [FULL_WIDTH, ...NARROW_WIDTHS].map(String);

/** What is the picture's alone. */
function wrong({ others, request: { scheme } }: Widget): readonly ParameterProblem[] {
  const none = (where: string, value: string, there: readonly string[]): ParameterProblem => ({
    where,
    message: `is ${JSON.stringify(value)}; there are ${there.join(", ")}`,
  });
  const { shape = SHAPES[0], width = String(FULL_WIDTH) } = others;
  return [
    ...(SHAPES.some((one) => one === shape) ? [] : [none("shape", shape, SHAPES)]),
    ...(WIDTHS.includes(width) ? [] : [none("width", width, WIDTHS)]),
    // A picture does not know who looks at it.
    ...(scheme === "auto" ? [none("scheme", scheme, ["light", "dark"])] : []),
  ];
}

/** The same drawing, smaller: its lines and letters stay where they are on its ground. */
function narrowed({ svg, width, height }: Card, to: number): string {
  if (to === width) return svg;
  const scaled =
    (name: string, from: number, value: number): ((text: string) => string) =>
    (text) =>
      text.replace(`${name}="${from}"`, `${name}="${value}"`);
  return scaled("height", height, Math.round((height * to) / width))(scaled("width", width, to)(svg));
}

/**
 * The words for who cannot see a picture, in a header: any letters, as RFC 8187 writes them (`UTF-8'fr'Personnes%20d%C3%A9plac%C3%A9es`), since
 * a header carries ASCII alone. There is no registered header for them; the sentence itself stands at the address of the `Link`.
 */
function altHeader(alt: string, language: string): string {
  const text = encodeURIComponent(alt).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `UTF-8'${language}'${text}`;
}

async function picture(widget: Widget, isPng: boolean, render: RenderPng | undefined): Promise<Body> {
  const { request, dataset, others } = widget;
  const told = toldOf(widget);
  const { lang: tag } = languageAttributes(told.language, await readingOf(told));
  const element = request.element as CardElement;
  const scheme = request.scheme === "dark" ? ("dark" as const) : ("light" as const);
  const shape = others["shape"] === "square" ? ("square" as const) : ("wide" as const);
  const card = await cardOf({ ...told, element, shape, scheme }, dataset);
  if (!card) throw new Refused(nothing("The dataset has nothing to draw here."));
  const svg = narrowed(card, Number(others["width"] ?? FULL_WIDTH));
  const { scheme: _, theme: __, ...words } = widget.values;
  return {
    body: isPng && render ? await render(svg) : svg,
    type: isPng ? "image/png" : "image/svg+xml; charset=utf-8",
    language: tag,
    headers: {
      "monusco-alt": altHeader(card.alt, tag),
      link: `<${addressAt({ ...widget, values: words }, `snapshot/${element}.txt`)}>; rel="describedby"; type="text/plain"`,
    },
  };
}

export const cardRoutes: Routes = {
  existing: [
    {
      address: "/card/{element}.png?…",
      what: `A share picture of ${CARD_ELEMENTS.join(", ")}, in lang, scheme, shape=wide or square; also .svg`,
    },
  ],
  register(app, server) {
    const { png } = server.options;
    let renderer: Promise<RenderPng> | undefined;
    /** Started when the first picture is asked for; one that cannot be started is tried again. */
    const start = (make: NonNullable<typeof png>): Promise<RenderPng> =>
      (renderer ??= make().catch((error: unknown) => {
        renderer = undefined;
        throw error;
      }));
    app.get("/card/:name{[a-z-]+\\.(svg|png)}", async (c) => {
      const [element, ending] = c.req.param("name").split(".") as [string, "svg" | "png"];
      if (!CARD_ELEMENTS.some((name) => name === element))
        return notFound(c, `There is no picture of such an element; there are pictures of ${CARD_ELEMENTS.join(", ")}.`);
      const isPng = ending === "png";
      if (isPng && !png) return notFound(c, "This server makes no PNG; the same picture is there as .svg.");
      const read = readWidget(server, c.var.current, element, new URL(c.req.url).search, {
        page: ["lang", "scheme", "data", "now"],
        others: ["shape", "width"],
      });
      const problems = "problems" in read ? read.problems : wrong(read.widget);
      if ("problems" in read || problems.length > 0) return badRequest(c, problems);
      const { widget } = read;
      return cached(c, "card", { ...widget.values, ...widget.others }, async () =>
        picture(widget, isPng, isPng ? await start(png!) : undefined),
      );
    });
  },
};

/** `/oembed?url=…`: what shows a page of ours, for the system of whoever pastes its address. */
import { oembedOf, oembedXml, widgetAt, type Room } from "../pages/oembed.js";
import { addressOf } from "../pages/widget.js";
import { readParameters, type ParameterProblem } from "../parameters.js";
import { badRequest, notFound, refuse } from "../refusals.js";
import { cached } from "../send.js";
import type { Ctx, Routes, Server } from "../server.js";

const KNOWN = ["url", "maxwidth", "maxheight", "format"];

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
};

/** What is known of a query. Consumers add names of their own, such as WordPress `dnt`, and must get their answer all the same. */
function readKnown(search: string): ReturnType<typeof readParameters> {
  const own = [...new URLSearchParams(search)].filter(([name]) => KNOWN.includes(name));
  return readParameters(new URLSearchParams(own).toString(), KNOWN);
}

const isLength = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

async function answer(c: Ctx, server: Server): Promise<Response> {
  const { values, problems: read } = readKnown(new URL(c.req.url).search);
  const { url, maxwidth, maxheight, format = "json" } = values;
  const problems: ParameterProblem[] = [...read];
  if (url === undefined) problems.push({ where: "url", message: "is missing: the address of a page of this server" });
  for (const [where, value] of [
    ["maxwidth", maxwidth],
    ["maxheight", maxheight],
  ] as const)
    // prettier-ignore
    if (value !== undefined && !isLength(value))
      problems.push({ where, message: `is ${JSON.stringify(value)}, which is no number of pixels` });
  if (problems.length > 0) return badRequest(c, problems);
  if (!Object.hasOwn(TYPES, format))
    return refuse(c, { status: 501, title: "This format is not made here", detail: "There are json and xml." });
  const widget = widgetAt(server, c.var.current, url!);
  if (!widget) return notFound(c, `No page of this server is at that address; its frames are at ${server.options.base}embed/.`);
  const room: Room = {
    ...(maxwidth !== undefined && { maxwidth: Number(maxwidth) }),
    ...(maxheight !== undefined && { maxheight: Number(maxheight) }),
  };
  const known = {
    url: addressOf(widget),
    format,
    ...Object.fromEntries(Object.entries(room).map(([name, value]) => [name, String(value)])),
  };
  return cached(c, "oembed", known, async () => {
    const made = await oembedOf(server, widget, room);
    return { body: format === "xml" ? oembedXml(made) : `${JSON.stringify(made)}\n`, type: TYPES[format]! };
  });
}

export const oembedRoutes: Routes = {
  existing: [
    { address: "/oembed?url=…", what: "oEmbed 1.0 for any page of this server: maxwidth, maxheight, format=json or xml" },
  ],
  register(app, server) {
    app.get("/oembed", (c) => answer(c, server));
  },
};

/** The same as a line for a shell. */

const quoted = (value) => (/^[\w.,:/@%+-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`);

/** What begins with a hyphen would be another option. */
const flag = ([name, value]) => (value === true ? `--${name}` : `--${name}${value.startsWith("-") ? "=" : " "}${quoted(value)}`);

/** `npx monusco-widgets embed stat --metric displaced --lang fr` */
export function commandOf({ element, attributes, language, data, space, theme, scheme }, base) {
  const own = {
    lang: language,
    ...(data !== "live" && { data }),
    ...(space !== "sheet" && { space }),
    ...(theme !== undefined && { theme }),
    ...(scheme !== undefined && { scheme }),
    ...(base !== undefined && { base }),
  };
  const flags = [...Object.entries(attributes), ...Object.entries(own)].map(flag);
  return ["npx monusco-widgets embed", element, ...flags].join(" ");
}

/** `npx monusco-widgets snapshot stat --metric displaced --lang fr --format light` */
export function snapshotCommandOf({ element, attributes, language }, format) {
  const flags = [...Object.entries(attributes), ...Object.entries({ lang: language, format })].map(flag);
  return ["npx monusco-widgets snapshot", element, ...flags].join(" ");
}

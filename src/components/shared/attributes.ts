import { parseEdtf } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";

/** Lit hands over null where an attribute was removed: the property goes back to what it was before there was any. */
export const orElse = <T>(fallback: T): { readonly fromAttribute: (text: string | null) => string | T } => ({
  fromAttribute: (text) => text ?? fallback,
});

/** An attribute without a value is `true`; a property that is empty is one that a framework has taken away. */
export const bareOrText = {
  fromAttribute: (text: string | null): string | true | undefined => (text === "" ? true : (text ?? undefined)),
};

/** A list in an attribute: ids between spaces or commas. */
export const listOf = (text: string | undefined): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/** Names, in the console, values of an attribute that mean nothing. */
export function complainOfUnknown(
  data: DatasetController,
  attribute: string,
  values: readonly string[],
  known: readonly string[],
): void {
  const unknown = values.filter((value) => !known.includes(value));
  if (unknown.length > 0) data.complain(`${attribute}="${unknown.join(" ")}" names nothing known. Known: ${known.join(", ")}.`);
}

/** The EDTF date in an attribute; one that is none is named in the console and left out. */
export function edtfOf(data: DatasetController, attribute: string, asked: string | undefined): string | undefined {
  const text = asked?.trim();
  if (!text) return undefined;
  if (parseEdtf(text)) return text;
  data.complain(`${attribute}=${JSON.stringify(text)} is not an EDTF date such as 2023-09: it is left out.`);
  return undefined;
}

/** Names, in the console, a metric that the dataset does not have, and those that it has; returns it in words for the reader. */
export function complainOfMetric(data: DatasetController, { id, metrics }: Dataset, metric: string): string {
  const known = Object.keys(metrics).join(", ");
  data.complain(`metric=${JSON.stringify(metric)}: the dataset "${id}" has no such metric. It has: ${known}.`);
  return data.language.messages.noSuchMetric(metric);
}

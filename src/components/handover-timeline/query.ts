import { complainOfUnknown, edtfOf, listOf } from "../shared/attributes.js";
import { EVENT_KINDS, type Dataset, type HandoverEvent } from "../../data/schema.js";
import { ASPECTS, placesIn, type Aspect, type EventQuery } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";

/** What a page asks of the timeline, as it stands in attributes. */
export interface Asked {
  readonly phase?: string | undefined;
  readonly kind?: string | undefined;
  readonly place?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const isKind = (kind: string): kind is HandoverEvent["kind"] => (EVENT_KINDS as readonly string[]).includes(kind);

/** The events that attributes ask for. What they name and nothing has matches nothing, so that nothing is shown that was not asked for. */
export function queryOf(data: DatasetController, dataset: Dataset, asked: Asked): EventQuery {
  const phases = listOf(asked.phase);
  const kinds = listOf(asked.kind);
  const places = listOf(asked.place?.toUpperCase());
  complainOfUnknown(data, "phase", phases, dataset.handover.phases.map(({ id }) => id)); // prettier-ignore
  complainOfUnknown(data, "kind", kinds, EVENT_KINDS);
  if (places.length > 0) {
    const known = [...new Set(dataset.handover.events.flatMap(placesIn(dataset)))].sort();
    complainOfUnknown(data, "place", places, known);
  }
  const from = edtfOf(data, "from", asked.from);
  const to = edtfOf(data, "to", asked.to);
  const { asOf } = data;
  return { phases, kinds, places, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
}

/** What readers may choose by: all where the attribute has no value. */
export function controlsOf(data: DatasetController, controls: string | boolean | null | undefined): readonly Aspect[] {
  if (controls === true || controls === "true") return ASPECTS;
  const asked = listOf(controls || undefined);
  complainOfUnknown(data, "controls", asked, ASPECTS);
  return ASPECTS.filter((aspect) => asked.includes(aspect));
}

/** What an attribute allows as the start of a fragment: a name that needs no encoding. */
export function hashNameOf(data: DatasetController, hash: string | null | undefined): string | undefined {
  if (!hash) return undefined;
  if (/^[A-Za-z][\w-]*$/.test(hash)) return hash;
  data.complain(`hash=${JSON.stringify(hash)} is not a name of letters, digits and hyphens: addresses are left alone.`);
  return undefined;
}

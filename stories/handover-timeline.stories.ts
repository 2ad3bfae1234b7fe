import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { corrected, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  layout?: "vertical" | "horizontal";
  phase?: string;
  kind?: string;
  place?: string;
  from?: string;
  to?: string;
  controls?: string;
  hash?: string;
  selectable?: boolean;
  "heading-level"?: number;
  "as-of"?: string;
}

const timeline = ({ "heading-level": level, "as-of": asOf, ...args }: Args) =>
  html`<monusco-handover-timeline
    layout=${args.layout ?? nothing}
    phase=${args.phase ?? nothing}
    kind=${args.kind ?? nothing}
    place=${args.place ?? nothing}
    from=${args.from ?? nothing}
    to=${args.to ?? nothing}
    controls=${args.controls ?? nothing}
    hash=${args.hash ?? nothing}
    ?selectable=${args.selectable ?? false}
    heading-level=${level ?? nothing}
    as-of=${asOf ?? nothing}
  ></monusco-handover-timeline>`;

const KINDS = ["council", "government", "agreement", "handover", "fighting", "mission", "regional", "election"] as const;

const phaseOf = (id: string, title: string, status: string, more: object): object => ({
  id,
  title: { en: title, fr: `${title} (fr)` },
  province: `XX-${id.charAt(0).toUpperCase()}`,
  status,
  sources: ["report"],
  ...more,
});

const eventOf = (id: string, date: string, kind: (typeof KINDS)[number], more: object = {}, title?: string): object => ({
  id,
  date,
  kind,
  title: { en: title ?? `Something of kind ${kind} happens`, fr: title ?? `Il se passe quelque chose\u00a0: ${kind}` },
  text: { en: "A sentence tells of it.", fr: "Une phrase en parle." },
  sources: ["report"],
  ...more,
});

/** Along a line of time. */
const strip = (args: Args = {}): ReturnType<typeof timeline> => timeline({ layout: "horizontal", ...args });

const sentence = html`<monusco-handover-timeline>
  <p>South Kivu was handed over by July 2024; North Kivu and Ituri have been on hold since.</p>
</monusco-handover-timeline>`;

/** Phases in every status, some with dates that only a year is known of; events that have no end, or that nobody is sure of. */
const busy = {
  ...invented,
  id: "busy",
  handover: {
    sites: [{ id: "camp", name: "A camp", province: "XX-A", outcome: "unknown", sources: ["report"] }],
    phases: [
      phaseOf("north", "A very long name of a phase that covers the northern and the north-eastern districts", "completed", {
        planned: "2025-01/2025-03",
        actual: "2025-02/2025-06",
      }),
      phaseOf("south", "South", "under-way", { planned: "2026-06", actual: "2026-02-10/.." }),
      phaseOf("east", "East", "on-hold", { since: "2026-09" }),
      phaseOf("west", "West", "planned", { planned: "2027" }),
      phaseOf("last", "The rest", "planned", {}),
    ],
    events: [
      eventOf("old", "1960", "government"),
      eventOf("talks", "2024-11/2025-02", "agreement", { confidence: "unsure" }),
      eventOf("camp-closed", "2025-06", "handover", { phase: "north", sites: ["camp"] }),
      eventOf("rain", "2025-06-20", "fighting", { confidence: "known", places: ["XX-B"] }),
      eventOf("since", "2026-02-10/..", "mission", { phase: "south" }),
      eventOf("mark-up", "2026-03-01", "council", {}, '<img src=x onerror="parent.hacked=1">'),
      eventOf("end", "2027-03", "council"),
      eventOf("never", "9999", "regional"),
    ],
  },
};

/** As many events as a long mission has: four hundred, most of them in two years. */
const crowded = {
  ...invented,
  id: "crowded",
  handover: {
    sites: [],
    phases: [
      phaseOf("north", "North", "completed", { actual: "2024-02/2024-08" }),
      phaseOf("south", "South", "on-hold", { since: "2024-09" }),
    ],
    events: Array.from({ length: 400 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 9, 1 + Math.floor(index * 2.6 + 40 * Math.sin(index / 9))));
      return eventOf(`event-${index}`, day.toISOString().slice(0, 10), KINDS[index % KINDS.length]!);
    }),
  },
};

const meta: Meta<Args> = {
  title: "Elements/monusco-handover-timeline",
  component: "monusco-handover-timeline",
  render: (args) => within(real, timeline(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const French: Story = { render: (args) => within(real, timeline(args), "fr") };
export const HandOversOnly: Story = { args: { kind: "handover" } };
export const OnePhase: Story = { args: { phase: "south-kivu" } };
export const OnePlace: Story = { args: { place: "CD-NK" } };
export const Since2025: Story = { args: { from: "2025" } };
export const Until2023: Story = { args: { to: "2023" } };
export const Corrected: Story = { render: () => within(corrected, timeline({})) };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const NoMatch: Story = { args: { kind: "election", phase: "ituri" } };
export const UnknownKind: Story = { args: { kind: "handovr" }, tags: ["warns"] };
export const Empty: Story = { render: () => within(invented, timeline({})) };
export const Loading: Story = { render: () => waiting(timeline({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(timeline({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, timeline({ from: "2023-09" }))) };
export const Narrow: Story = { render: () => narrow(within(real, timeline({ from: "2023-09" }))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(timeline({ from: "2023-09" }))) };

export const Strip: Story = { args: { layout: "horizontal" } };
export const StripWithControls: Story = { args: { layout: "horizontal", controls: "" } };
export const StripInFrench: Story = { render: () => within(real, strip({ controls: "kind" }), "fr") };
export const StripOfHandOvers: Story = { args: { layout: "horizontal", kind: "handover" } };
export const StripOfAYear: Story = { args: { layout: "horizontal", from: "2024", to: "2024" } };
export const StripSince1999: Story = { args: { layout: "horizontal", from: "1999" } };
export const StripFrozen: Story = { args: { layout: "horizontal", "as-of": "2024-06-30" } };
export const StripBeforeThePlan: Story = { args: { layout: "horizontal", "as-of": "2010-07-01" } };
export const StripEmpty: Story = { render: () => within(invented, strip()) };
export const StripNarrow: Story = { render: () => narrow(within(real, strip({ controls: "" }))) };
export const StripDark: Story = { render: () => dark(within(real, strip())) };
export const StripRightToLeft: Story = { render: () => within(real, rightToLeft(strip({ controls: "" }))) };
export const StripOfAnotherMission: Story = { render: () => within(busy, strip({ controls: "" })) };
export const StripOfManyEvents: Story = { render: () => within(crowded, strip()) };
export const WithControls: Story = { args: { controls: "" } };
export const WithSomeControls: Story = { args: { controls: "kind phase", from: "2024" } };
export const WithControlsNarrow: Story = { render: () => narrow(within(real, timeline({ controls: "", from: "2025" }))) };
export const UnknownControls: Story = { args: { controls: "kinds", from: "2025" }, tags: ["warns"] };
export const WithAddress: Story = { args: { hash: "timeline", controls: "", from: "2024" } };
export const Selectable: Story = { args: { selectable: true, from: "2025" } };
export const ManyEvents: Story = { render: () => within(crowded, timeline({ controls: "" })) };

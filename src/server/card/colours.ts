/** The colours of a card: those of the tokens (src/styles/tokens.ts), as a file that stands alone can name them. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly control: string;
  readonly due: string;
  readonly overdue: string;
  /** Of the series: their marks, and their names. */
  readonly series: readonly [string, string, string];
  readonly names: readonly [string, string, string];
  readonly outcomes: Readonly<Record<"army" | "police" | "civil-authority" | "closed" | "unknown" | "held", string>>;
  readonly land: string;
  readonly neighbour: string;
  readonly water: string;
  readonly border: string;
}

export type Scheme = "light" | "dark";

export const COLOURS: Readonly<Record<Scheme, Colours>> = {
  light: {
    paper: "#ffffff",
    ink: "#16191d",
    muted: "#555c64",
    rule: "#cbd0d5",
    control: "#6c747c",
    due: "#7a4f00",
    overdue: "#982d19",
    series: ["#0b5583", "#c06a1a", "#646c73"],
    names: ["#0b5583", "#8f4a0c", "#646c73"],
    outcomes: {
      army: "#12395b",
      police: "#1f6c79",
      "civil-authority": "#b67317",
      closed: "#2b3036",
      unknown: "#6c747c",
      held: "#16191d",
    },
    land: "#ece9e2",
    neighbour: "#f7f6f3",
    water: "#dfe8ee",
    border: "#a9a79f",
  },
  dark: {
    paper: "#121519",
    ink: "#e4e7ea",
    muted: "#abb3bc",
    rule: "#3d454d",
    control: "#8b949d",
    due: "#e5b76b",
    overdue: "#f5a08c",
    series: ["#84c1ec", "#d28a3f", "#98a1aa"],
    names: ["#84c1ec", "#e0a05c", "#98a1aa"],
    outcomes: {
      army: "#b9d8f3",
      police: "#4f9ba8",
      "civil-authority": "#e0a556",
      closed: "#e4e7ea",
      unknown: "#8b949d",
      held: "#e4e7ea",
    },
    land: "#2b3138",
    neighbour: "#1c2126",
    water: "#17232c",
    border: "#58616a",
  },
};

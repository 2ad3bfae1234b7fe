/** What an audit finds out: plain values, so that a report can be copied as JSON. */

export type Severity = "problem" | "remark";

/** Every finding, how grave it is, and the section of the documents that says more. */
export const FINDINGS = {
  nothing: ["problem", "embedding.md"],
  "not-defined": ["problem", "behaviour.md#ways-to-bring-the-data"],
  sandboxed: ["problem", "audit.md#findings"],
  misspelt: ["problem", "audit.md#findings"],
  unclosed: ["problem", "embedding.md#the-sentence-inside-the-tag"],
  "unknown-attribute": ["remark", "audit.md#findings"],
  "unknown-id": ["problem", "behaviour.md#what-the-reader-sees"],
  "bad-date": ["problem", "behaviour.md#ways-to-bring-the-data"],
  "no-data": ["problem", "behaviour.md#ways-to-bring-the-data"],
  "data-address": ["problem", "behaviour.md#ways-to-bring-the-data"],
  "data-unreachable": ["problem", "behaviour.md#what-the-reader-sees"],
  "data-refused": ["problem", "behaviour.md#what-the-reader-sees"],
  "data-invalid": ["problem", "behaviour.md#what-the-reader-sees"],
  blocked: ["problem", "embedding.md#content-security-policy"],
  "file-failed": ["problem", "audit.md#findings"],
  "two-providers": ["remark", "behaviour.md#ways-to-bring-the-data"],
  "two-copies": ["remark", "embedding.md#harm"],
  "no-integrity": ["remark", "embedding.md#updating"],
  "no-stylesheet": ["remark", "behaviour.md#ways-to-bring-the-data"],
  "no-sentence": ["remark", "embedding.md#the-sentence-inside-the-tag"],
  "stale-sentence": ["problem", "embedding.md#the-sentence-inside-the-tag"],
  empty: ["remark", "behaviour.md#what-the-reader-sees"],
  due: ["remark", "behaviour.md#what-the-reader-sees"],
  overdue: ["remark", "behaviour.md#what-the-reader-sees"],
  "language-unknown": ["remark", "behaviour.md#language-and-direction"],
  "language-missing": ["problem", "behaviour.md#language-and-direction"],
  draft: ["remark", "behaviour.md#language-and-direction"],
  contrast: ["problem", "theming.md"],
  overflow: ["problem", "audit.md#findings"],
  invisible: ["remark", "audit.md#findings"],
  "heading-level": ["remark", "audit.md#findings"],
  shift: ["remark", "audit.md#findings"],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

export type Code = keyof typeof FINDINGS;

/** Something that is wrong, or worth knowing. */
export interface Finding {
  readonly code: Code;
  /** What its words speak of. */
  readonly about: readonly string[];
  /** The path of the element. */
  readonly where: string;
  /** The label of the widget, where it is about one. */
  readonly widget?: string;
}

/** A request, as the browser remembers it. */
export interface RequestFacts {
  readonly at: string;
  readonly milliseconds: number;
  /** 0 where another origin does not tell. */
  readonly bytes: number;
  readonly isCached: boolean;
  /** undefined where the engine does not tell. */
  readonly status?: number;
}

export interface DataFacts {
  readonly status: string;
  readonly origin?: string;
  readonly id?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly address?: string;
  readonly failure?: string;
  readonly request?: RequestFacts;
  /** The provider, where it is an element. */
  readonly from?: string;
}

export interface FreshnessFacts {
  readonly now: readonly string[];
  /** The last days on which the figure is fresh, and on which it is merely due. */
  readonly freshUntil?: string;
  readonly dueUntil?: string;
  /** The date of the later figure, where one exists. */
  readonly later?: string;
}

export interface WidgetFacts {
  readonly label: string;
  readonly tag: string;
  readonly where: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly version?: string;
  readonly state: string;
  readonly shows: string;
  readonly figure?: string;
  /** The figure for machines. */
  readonly value?: string;
  readonly language: {
    readonly asked: string;
    readonly from?: string;
    readonly shown?: string;
    readonly isDraft: boolean;
    readonly others: readonly string[];
  };
  readonly direction: string;
  readonly data: DataFacts;
  readonly asOf?: string;
  readonly today: string;
  readonly freshness?: FreshnessFacts;
  readonly sources: number;
  readonly sentence: string;
  readonly size: readonly [number, number];
  readonly heading?: number;
  readonly contrast?: number;
}

export interface ScriptFacts {
  readonly address: string;
  readonly hasIntegrity: boolean;
  readonly request?: RequestFacts;
}

export interface PageFacts {
  readonly address: string;
  readonly language: string;
  readonly scripts: readonly ScriptFacts[];
  readonly versions: readonly string[];
  readonly hasStylesheet: boolean;
  readonly policies: readonly string[];
  readonly hasTrustedTypes: boolean;
  readonly sandbox?: string;
  readonly blocked: readonly string[];
  /** The sum of layout shifts, where the engine counts them. */
  readonly shift?: number;
}

export interface Report {
  readonly version: string;
  readonly at: string;
  readonly browser: string;
  readonly page: PageFacts;
  readonly findings: readonly Finding[];
  readonly widgets: readonly WidgetFacts[];
}

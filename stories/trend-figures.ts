/** Invented figures for the stories of trends. */
import { invented } from "./datasets.js";

/** One figure of them. */
export const count = (date: string, value: number, more: object = {}): object => ({
  date,
  value,
  series: "all",
  source: "report",
  ...more,
});

/** A dataset with one metric, `counted`. */
export const figures = (observations: readonly object[], more: object = {}): object => ({
  ...invented,
  id: "figures",
  metrics: {
    counted: {
      label: { en: "Counted", fr: "Comptés" },
      unit: { en: "people", fr: "personnes" },
      reviewEvery: "P6M",
      series: [{ id: "all", label: { en: "All", fr: "Tous" }, method: { en: "Counted at the door" } }],
      observations,
      ...more,
    },
  },
});

/** As many figures as asked for, a week apart, up to October 2026. */
export const weekly = (many: number): object =>
  figures(
    Array.from({ length: many }, (_, index) => {
      const date = new Date(Date.UTC(2026, 9, 1) - (many - 1 - index) * 7 * 86_400_000).toISOString().slice(0, 10);
      return count(date, Math.round(400_000 + 250_000 * Math.sin(index / 23) + 60_000 * Math.sin(index / 3.1)));
    }),
  );

import { pluralOperands, type LocaleTable, type PluralCategory } from "../format/index.js";

/** A phrase by plural category; what a language does not tell apart it leaves out. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };

/** Chooses among the forms of a phrase by the plural rules of a language, which are CLDR's. */
export const pluralOf =
  ({ plural }: LocaleTable) =>
  (count: number, forms: PluralForms): string =>
    forms[plural(pluralOperands(String(count)))] ?? forms.other;

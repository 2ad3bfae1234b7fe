/** A list in an attribute: ids between spaces or commas. */
export const listOf = (text: string | undefined): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A text as the value of an attribute between double quotes. */
export const attributeText = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign]!);

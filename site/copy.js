/**
 * Puts what stands in a text field on the clipboard. Where the page may not, the text is marked and the keys do the rest.
 *
 * @param {HTMLTextAreaElement} field
 * @param {(words: string) => void} say
 * @param {string} [name] of what is copied
 */
export async function copy(field, say, name) {
  try {
    await navigator.clipboard.writeText(field.value);
    say(name ? `Copied: ${name}.` : "Copied.");
  } catch {
    field.focus();
    field.select();
    say("Press Ctrl+C or ⌘C to copy.");
  }
}

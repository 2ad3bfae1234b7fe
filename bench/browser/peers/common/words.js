/** For frameworks: the words of the page, asked for once. */
let words;

/** @returns {Promise<Record<string, { figures: object[], areas: object[], events: object[] }>>} by language */
const wordsOfPage = () => (words ??= fetch("plain.json").then((response) => response.json()));

/** @returns the words in the language of an element */
export const wordsFor = async (element) => {
  const all = await wordsOfPage();
  return all[element.closest("[lang]")?.lang] ?? all.en;
};

/** The kinds that some events have, each once. */
export const kindsOf = (events) => [...new Set(events.map(({ kind }) => kind))];

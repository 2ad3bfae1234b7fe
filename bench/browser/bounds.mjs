/** What is to be reached, each line with what was found: met or missed. */

const ratio = (value, most) => ({ value, most, unit: "" });
const amount = (value, most, unit) => ({ value, most, unit });

/** @returns {{ what: string, value: number, most: number, unit: string, met: boolean }[]} */
export function boundsOf({ exact, loading, growth, interaction }) {
  const { full, slow } = loading;
  const at = (conditions, name, measure) => conditions[name][measure].median;
  const over = (name) => at(full, name, "script") - at(full, "static", "script");
  const ready = (name) => at(slow, "ours", "ready") / at(slow, name, "ready");
  const stats = (count, name, measure) => growth.stats[count][name][measure].median;
  const counts = Object.keys(growth.stats).map(Number);
  const [most, fewer] = [Math.max(...counts), counts.includes(100) ? 100 : Math.min(...counts)];
  const cpu = (what) => interaction[what].ours.cpu.median;
  const kB = (name) => {
    const { size, aim } = exact.bytes.find((one) => one.name === name);
    return amount(size / 1000, aim / 1000, "kB");
  };
  const languages = exact.bytes.filter(({ name }) => name.startsWith("locales/")).sort((a, b) => b.size - a.size);
  const lines = {
    "all elements, Brotli": kB("monusco-widgets.core.js"),
    "all elements with the dataset, Brotli": kB("monusco-widgets.js"),
    "a stat alone, without parse and dataset, Brotli": kB("stat alone"),
    "the largest further language, Brotli": kB(languages[0].name),
    "objects of Intl in any of six languages": amount(Math.max(...Object.values(exact.intl)), 0, ""),
    "changes of a snapshot that is taken over, besides Lit's own": amount(exact.changes, 0, ""),
    "requests besides the page, with a dataset of its own": amount(at(full, "ours", "requests"), 2, ""),
    "requests besides the page, with the embedded one": amount(at(full, "ours-embedded", "requests"), 1, ""),
    "layout shift with the code of the builder": amount(at(slow, "ours-pasted", "shift"), 0, ""),
    "layout shift with a snapshot": amount(at(slow, "ours-snapshot", "shift"), 0, ""),
    "script of the article over static, against elements by hand": ratio(over("ours") / over("hand"), 1.8),
    "ready on a slow phone, against TimelineJS": ratio(ready("timelinejs"), 0.5),
    "ready on a slow phone, against React": ratio(ready("react"), 0.65),
    "ready on a slow phone, against ten iframes": ratio(ready("pym"), 0.4),
    [`${most} stats put in, against elements by hand`]: ratio(stats(most, "ours", "cpu") / stats(most, "hand", "cpu"), 1.3),
    [`a stat at ${most}, against one at ${fewer}`]: ratio(stats(most, "ours", "cpu") / stats(fewer, "ours", "cpu"), 1),
    [`heap of a stat at ${most}`]: amount(stats(most, "ours", "heap") / 1000, 4, "kB"),
    [`heap of a stat at ${most}, against one at ${fewer}`]: ratio(stats(most, "ours", "heap") / stats(fewer, "ours", "heap"), 1),
    "blocking added to static on a slow phone": amount(at(slow, "ours", "blocking") - at(slow, "static", "blocking"), 50, "ms"),
    "snapshot ready, against the same without script": ratio(
      at(slow, "ours-snapshot", "ready") / at(slow, "ours-snapshot-still", "ready"),
      1.1,
    ),
    "another language for 100 stats": amount(cpu("language"), 16, "ms"),
    "another dataset for 100 stats": amount(cpu("refresh"), 16, "ms"),
    "another filter of 400 events": amount(cpu("filter"), 16, "ms"),
  };
  return Object.entries(lines).map(([what, line]) => ({ what, ...line, met: line.value <= line.most }));
}

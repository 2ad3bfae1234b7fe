/** What is kept of a mutation report: figures for each file, and the survivors with what was judged of them. */

const percent = (part, whole) => (whole === 0 ? 100 : Math.floor((1000 * part) / whole) / 10);

/** A mutant's place in the source, on one line. */
function wasOf(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return short(lines.join(" "));
}

const short = (text) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line;
};

function figuresOf(mutants) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, timeout, survived, noCoverage] = [count("Killed"), count("Timeout"), count("Survived"), count("NoCoverage")];
  return {
    score: percent(killed + timeout, killed + timeout + survived + noCoverage),
    mutants: killed + timeout + survived + noCoverage,
    killed,
    timeout,
    survived,
    noCoverage,
    ignored: count("Ignored"),
    errors: count("RuntimeError", "CompileError"),
  };
}

/** Lines change with every edit above them: the same change of the same code is the same mutant. */
const keyOf = ({ file, was, now }) => JSON.stringify([file, was, now]);

/**
 * @param report what Stryker wrote
 * @param before the summary of the last time, whose judgements stay
 */
export function summaryOf({ files }, before) {
  const judged = new Map(before?.survivors.map((survivor) => [keyOf(survivor), survivor.judgement]));
  const every = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const survivors = every.flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column)
      .map(({ location, replacement, status }) => {
        const found = { file, line: location.start.line, was: wasOf(source, location), now: short(replacement) };
        return { ...found, ...(status === "NoCoverage" && { covered: false }), judgement: judged.get(keyOf(found)) ?? "" };
      }),
  );
  return {
    ...figuresOf(every.flatMap(([, { mutants }]) => mutants)),
    files: Object.fromEntries(every.map(([file, { mutants }]) => [file, figuresOf(mutants)])),
    survivors,
    // What runs while a module loads: its lines.
    ignored_lines: Object.fromEntries(
      every.flatMap(([file, { mutants }]) => {
        const lines = mutants.filter(({ status }) => status === "Ignored").map(({ location }) => location.start.line);
        return lines.length === 0 ? [] : [[file, [...new Set(lines)].sort((a, b) => a - b)]];
      }),
    ),
  };
}

/** JSON with a line for each file and each survivor, so that a change shows what changed. */
export function textOf(summary, order) {
  const entries = (value) =>
    Object.entries(value).map(([key, inner]) => `      ${JSON.stringify(key)}: ${JSON.stringify(inner)}`);
  const folders = order.flatMap((name) => {
    if (!Object.hasOwn(summary, name)) return [];
    const { files, survivors, ignored_lines: ignored, ...figures } = summary[name];
    const block = [
      ...Object.entries(figures).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
      `    "files": {\n${entries(files).join(",\n")}\n    }`,
      `    "survivors": [\n${survivors.map((survivor) => `      ${JSON.stringify(survivor)}`).join(",\n")}\n    ]`,
      `    "ignored_lines": {\n${entries(ignored).join(",\n")}\n    }`,
    ];
    return [`  ${JSON.stringify(name)}: {\n${block.join(",\n")}\n  }`];
  });
  return `{\n${folders.join(",\n")}\n}\n`;
}

/** Every fenced piece of code in the documents and in the pages of the site. */
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Nodes } from "mdast";
import { filesBelow, read } from "../../node/files.js";

export interface Sample {
  /** The document, as a path of the repository, and the line where the sample begins. */
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** `docs/theming.md:36` */
export const placeOf = ({ file, line }: Sample): string => `${file}:${line}`;

function codeIn(node: Nodes, file: string): readonly Sample[] {
  if (node.type === "code") return [{ file, line: node.position!.start.line, language: node.lang ?? "", text: node.value }];
  return "children" in node ? node.children.flatMap((child) => codeIn(child, file)) : [];
}

/** The documents, in which somebody may look for a sample. Decisions and translations are of their day. */
async function documents(): Promise<readonly string[]> {
  const docs = (await filesBelow("docs")).filter((file) => /^[\w-]+\.md$/.test(file)).map((file) => `docs/${file}`);
  const pages = (await filesBelow("stories")).filter((file) => file.endsWith(".mdx")).map((file) => `stories/${file}`);
  return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...docs, ...pages];
}

export const SAMPLES: readonly Sample[] = (
  await Promise.all((await documents()).map(async (file) => codeIn(fromMarkdown(await read(file)), file)))
).flat();

/** What a sample that is not run begins with, and who holds it instead, or why nobody can. */
interface NotRun {
  readonly file: string;
  readonly begins: string;
  readonly why: string;
}

/** Each holds for one sample, and an entry without a sample fails. */
export const NOT_RUN: readonly NotRun[] = [
  {
    file: "docs/audit.md",
    begins: "https://news.example/article?monusco-audit",
    why: "an address: tests/browser/audit.test.ts opens such a one",
  },
  {
    file: "docs/command-line.md",
    begins: "dataset.json:48:20",
    why: "what a terminal shows: tests/cli/validate.test.ts has the form",
  },
  { file: "docs/command-line.md", begins: "0 6 * * 1", why: "a line of cron" },
  { file: "docs/command-line.md", begins: "Displaced inside", why: "what is printed: tests/cli/snapshot.test.ts prints it" },
  { file: "docs/command-line.md", begins: "**Displaced inside", why: "what is printed: tests/cli/snapshot.test.ts prints it" },
  {
    file: "docs/embedding.md",
    begins: "script-src https:",
    why: "a policy: tests/browser/builder-paste.wide.test.ts opens pages under it",
  },
  {
    file: "docs/embedding.md",
    begins: "frame-src https:",
    why: "a policy: tests/browser/builder-paste.wide.test.ts opens pages under it",
  },
  {
    file: "docs/frameworks.md",
    begins: "import vue from",
    why: "tests/consumers/vue/vite.config.js, with a plugin that only that project has",
  },
  { file: "docs/hosting.md", begins: "ExecStart=", why: "quoted: tests/node/hosting-docs.test.ts compares it with the file" },
  {
    file: "docs/hosting.md",
    begins: "    proxy_cache monusco;",
    why: "quoted, and tests/server/nginx.test.ts runs nginx with the file",
  },
  {
    file: "docs/hosting.md",
    begins: "const app = createApp",
    why: "quoted: tests/node/hosting-docs.test.ts compares it with the file",
  },
  {
    file: "docs/hosting.md",
    begins: '{\n  "status": "ok"',
    why: "what the server answers: tests/node/hosting-docs.test.ts asks it",
  },
];

export const isEntryOf = ({ file, text }: Sample, entry: NotRun): boolean => entry.file === file && text.startsWith(entry.begins);

/** The samples in some languages that are to be run. */
export const samplesIn = (...languages: readonly string[]): readonly Sample[] =>
  SAMPLES.filter((sample) => languages.includes(sample.language) && !NOT_RUN.some((entry) => isEntryOf(sample, entry)));

/** Written into the console of a page: html.test.ts runs it there. */
export const isForAPage = ({ text }: Sample): boolean => text.includes('import("https://');

/** A guide of docs/, whole: the file that GitHub and npm show is the one that stands here. */
import { Line, Text } from "./text.js";

interface GuideProps {
  /** The file, as a path of the repository. */
  readonly file: string;
  readonly children: string;
}

export const Guide = ({ file, children }: GuideProps) => (
  <div className="guide">
    <Text from={file}>{children}</Text>
  </div>
);

const FILES: Readonly<Record<string, string>> = import.meta.glob("../../docs/decisions/*.md", {
  eager: true,
  query: "?raw",
  import: "default",
});

const DECISIONS = Object.entries(FILES).map(([path, text]) => ({
  name: /([^/]+)\.md$/.exec(path)![1]!,
  title: /^# (.+)$/m.exec(text)![1]!,
  text,
}));

/** Every decision on one page, each with its file's name as anchor; headings one level lower, since the page has a title of its own. */
export const Decisions = () => (
  <>
    <ol className="decisions">
      {DECISIONS.map(({ name, title }) => (
        <li key={name}>
          <a href={`#${name}`} target="_self">
            <Line>{title.replace(/^\d+\. /, "")}</Line>
          </a>
        </li>
      ))}
    </ol>
    {DECISIONS.map(({ name, text }) => (
      <section key={name} id={name}>
        <Text from={`docs/decisions/${name}.md`} prefix={`${name}-`}>
          {text.replace(/^#/gm, "##")}
        </Text>
      </section>
    ))}
  </>
);

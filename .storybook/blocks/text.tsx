/** Markdown as pages of the site show it: links lead to pages of the site, pictures are found, anchors are those of GitHub. */
import { DocsContext, HeadersMdx, Markdown, Source } from "@storybook/addon-docs/blocks";
import { useContext, type ComponentProps, type MouseEvent, type ReactNode } from "react";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { isDark } from "../theme.js";
import { addressOf, anchorOf, resolved } from "./addresses.js";

type SourceLanguage = NonNullable<ComponentProps<typeof Source>["language"]>;

const PICTURES: Readonly<Record<string, string>> = import.meta.glob("../../docs/*.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

/**
 * A link of the site. A page is opened by the frame around this one; the address is that of the whole site, so that a new tab opens that, too,
 * and so does a page that stands alone.
 */
export function SiteLink({ href = "", children }: { href?: string; children?: ReactNode }) {
  const { channel } = useContext(DocsContext);
  if (/^(https?:|mailto:)/.test(href)) return <a href={href}>{children}</a>;
  // Of the folder that holds the site, but no page of Storybook: the article, the builder.
  if (href.startsWith("./"))
    return (
      <a href={href} target="_top">
        {children}
      </a>
    );
  const isInPage = href.startsWith("#");
  const open = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || window.parent === window) return;
    event.preventDefault();
    channel.emit(NAVIGATE_URL, href);
  };
  return (
    <a href={isInPage ? href : `./${href}`} target={isInPage ? "_self" : "_top"} onClick={open}>
      {children}
    </a>
  );
}

/** A link of a Markdown file; what only the repository has is named, not linked. */
const linkFrom = (from: string) =>
  function RepositoryLink({ href = "", children }: { href?: string; children?: ReactNode }) {
    const address = addressOf(href, from);
    if (address !== undefined) return <SiteLink href={address}>{children}</SiteLink>;
    return <span title={`${resolved(href, from)} in the repository`}>{children}</span>;
  };

const pictureFrom = (from: string) =>
  function RepositoryPicture({ src = "", alt, width }: { src?: string; alt?: string; width?: string }) {
    return <img src={PICTURES[`../../${resolved(src, from)}`]} alt={alt} width={width} />;
  };

/** A piece of code with a button to copy it, or a word of code in a sentence. */
export function CodeSample({ className, children }: { className?: string; children?: string }) {
  const isBlock = className !== undefined || children?.includes("\n");
  if (!isBlock) return <code>{children}</code>;
  const language = /-(\w+)$/.exec(className ?? "")?.[1] ?? "text";
  return <Source language={language as SourceLanguage} code={children ?? ""} format={false} dark={isDark} />;
}

/** Wider than the page, a table scrolls within itself; whoever has no pointer needs it in the tab order for that. */
export const ScrollingTable = (props: ComponentProps<"table">) => (
  <div className="table" tabIndex={0} role="group" aria-label="Table">
    <table {...props} />
  </div>
);

interface TextProps {
  readonly children: string;
  /** The file that it is, as a path of the repository. */
  readonly from: string;
  /** Before each anchor, where several texts stand on one page. */
  readonly prefix?: string;
}

/** A text in Markdown. Its comments are not shown. */
export function Text({ children, from, prefix = "" }: TextProps) {
  const overrides = {
    ...HeadersMdx,
    code: CodeSample,
    a: linkFrom(from),
    img: pictureFrom(from),
    table: ScrollingTable,
  };
  const slugify = (heading: string): string => `${prefix}${anchorOf(heading)}`;
  return <Markdown options={{ overrides, slugify, forceBlock: true }}>{children}</Markdown>;
}

/** A line of Markdown within a sentence or a cell. */
export const Line = ({ children, from = "docs/data.md" }: { children: string; from?: string }) => (
  <Markdown options={{ overrides: { a: linkFrom(from) }, forceInline: true, forceBlock: false }}>{children}</Markdown>
);

export function iframeCode({
  src,
  title,
}: {
  readonly src: string;
  readonly title: string;
  readonly heights: readonly { width: number; height: number }[];
}): { readonly html: string; readonly style: string; readonly script: string } {
  return { html: `<iframe src="${src}" title="${title}" loading="lazy"></iframe>`, style: "iframe{}", script: "0" };
}

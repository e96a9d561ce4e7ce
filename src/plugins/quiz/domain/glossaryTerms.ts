const HEADING = /^#{2,6}[ \t]+(.+?)[ \t]*#*$/gm;

/** The terms that a glossary explains: its headings, but for those of a single letter that only part it. */
export function glossaryTerms(markdown: string): string[] {
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return [...text.matchAll(HEADING)]
    .map(([, heading = '']) => heading.replace(/\{#[^}]*\}/g, '').replace(/[*_`]/g, ''))
    .flatMap((heading) => heading.split(/[(),/]/))
    .map((term) => term.trim())
    .filter((term) => [...term].length > 1);
}

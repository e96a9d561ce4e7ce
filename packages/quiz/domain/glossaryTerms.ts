const HEADING = /^#{2,6}[ \t]+(.+?)[ \t]*#*$/gm;

/** Returns the terms in a glossary: its headings, except single letters, which only divide it. */
export function glossaryTerms(markdown: string): string[] {
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return [...text.matchAll(HEADING)]
    .map(([, heading = '']) => heading.replace(/\{#[^}]*\}/g, '').replace(/[*_`]/g, ''))
    .flatMap((heading) => heading.split(/[(),/]/))
    .map((term) => term.trim())
    .filter((term) => [...term].length > 1);
}

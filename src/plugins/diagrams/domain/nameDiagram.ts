/** What a diagram is called and what it shows, for people who cannot see it. */
export interface DiagramNames {
  /** null where the author has given none. */
  title: string | null;
  description: string | null;
}

const TITLES = [
  /^[ \t]*accTitle[ \t]*:[ \t]*(.+)$/m,
  /^[ \t]*(?:pie[ \t]+(?:showData[ \t]+)?)?title[ \t]*:?[ \t]+(.+)$/m,
];
const DESCRIPTION = /^[ \t]*accDescr[ \t]*:[ \t]*(.+)$/m;
const LONG_DESCRIPTION = /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m;

/** Reads the names from the text of a diagram: `accTitle` or else its visible title, and `accDescr`. */
export function nameDiagram(text: string): DiagramNames {
  const title = TITLES.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  const description = DESCRIPTION.exec(text)?.[1] ?? LONG_DESCRIPTION.exec(text)?.[1];
  return {title: tidy(title), description: tidy(description)};
}

function tidy(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

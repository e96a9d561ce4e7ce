/** A diagram's title and description, for people who can't see it. */
export interface DiagramNames {
  /** null if the author gave none */
  title: string | null;
  description: string | null;
}

const TITLES = [
  /^[ \t]*accTitle[ \t]*:[ \t]*(.+)$/m,
  /^[ \t]*(?:pie[ \t]+(?:showData[ \t]+)?)?title[ \t]*:?[ \t]+(.+)$/m,
];
const DESCRIPTION = /^[ \t]*accDescr[ \t]*:[ \t]*(.+)$/m;
const LONG_DESCRIPTION = /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m;

/** Reads the title from `accTitle` or else from the visible title, and the description from `accDescr`. */
export function nameDiagram(text: string): DiagramNames {
  const title = TITLES.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  const description = DESCRIPTION.exec(text)?.[1] ?? LONG_DESCRIPTION.exec(text)?.[1];
  return {title: tidy(title), description: tidy(description)};
}

function tidy(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

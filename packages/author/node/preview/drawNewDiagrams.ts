import {drawDiagrams} from '@deskbook/diagrams/node/drawDiagrams';
import {openDrawings} from '@deskbook/diagrams/node/drawings';

/** In milliseconds. If drawing takes longer, authors see the diagram's source instead. */
const LONGEST = 8000;

/** Diagrams Mermaid couldn't draw, for example because they're still being written. */
const failed = new Set<string>();

/**
 * Draws the diagrams no build has drawn yet, trying each once.
 *
 * @returns whether there are new drawings
 */
export async function drawNewDiagrams(texts: readonly string[], siteDir: string): Promise<boolean> {
  const drawings = openDrawings(siteDir);
  const missing = texts.filter((text) => !failed.has(text) && drawings.read(text) === undefined);
  if (missing.length === 0) return false;
  const drawn = drawDiagrams(missing, drawings).then((report) => {
    for (const text of missing) if (drawings.read(text) === undefined) failed.add(text);
    return report.drawn > 0;
  });
  return Promise.race([drawn, tooLate()]);
}

function tooLate(): Promise<false> {
  return new Promise((done) => {
    setTimeout(done, LONGEST, false).unref();
  });
}

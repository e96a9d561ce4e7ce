import {drawDiagrams} from '../../../plugins/diagrams/node/drawDiagrams';
import {openDrawings} from '../../../plugins/diagrams/node/drawings';

/** Authors don't wait longer for a drawing, in milliseconds: they see its text instead. */
const LONGEST = 8000;

/** What Mermaid couldn't draw, such as a diagram that is still being written. */
const failed = new Set<string>();

/**
 * Draws the diagrams that no build has drawn yet, each tried once.
 *
 * @returns whether there are more drawings than before
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

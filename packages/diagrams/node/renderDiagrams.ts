import type {Drawing} from '../domain/drawing';
import {drawingFiles} from './drawingFiles';
import {ORIGIN, openOfflinePage} from './offlinePage';

const START_TIMEOUT = 60_000;
const DRAWING_TIMEOUT = 5_000;

/**
 * Draws diagrams in both themes in one browser. Returns null for a diagram that can't be drawn.
 *
 * @param browser path of a Chromium
 * @throws if it doesn't start, exits too early or takes too long
 */
export async function renderDiagrams(
  texts: readonly string[],
  browser: string,
  open = openOfflinePage,
): Promise<(Drawing | null)[]> {
  const page = await open(browser, await drawingFiles());
  try {
    return await withinTime(draw(), START_TIMEOUT + texts.length * DRAWING_TIMEOUT);
  } finally {
    await page.close();
  }

  async function draw(): Promise<(Drawing | null)[]> {
    await page.goto(`${ORIGIN}/`);
    const script = `import('/drawInPage.mjs').then(({drawInPage}) => drawInPage(${JSON.stringify(texts)}))`;
    return (await page.evaluate(script)) as (Drawing | null)[];
  }
}

async function withinTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the browser took too long')), milliseconds);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

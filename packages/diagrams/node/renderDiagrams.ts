import {mermaidConfig, type Theme} from '../domain/appearance';
import type {Drawing} from './drawings';
import {joinThemes} from './joinThemes';
import {offlineBrowser} from './offlineBrowser';

const THEMES: readonly Theme[] = ['light', 'dark'];
const START_TIMEOUT = 60_000;
const DRAWING_TIMEOUT = 5_000;

/**
 * Draws diagrams in both themes in one browser. Returns null for a diagram that can't be drawn.
 *
 * @param browser path of a Chromium
 * @param cutOff takes its network away
 * @throws if it doesn't start, exits too early or takes too long
 */
export async function renderDiagrams(
  texts: readonly string[],
  browser: string,
  cutOff = offlineBrowser,
): Promise<(Drawing | null)[]> {
  const [{createMermaidRenderer}, {chromium}] = await Promise.all([import('mermaid-isomorphic'), import('playwright')]);
  const launchOptions = {executablePath: browser, args: ['--disable-gpu']};
  const render = createMermaidRenderer({browserType: cutOff(chromium), launchOptions});
  const drawings = Promise.all(
    THEMES.map((theme) => render([...texts], {mermaidConfig: mermaidConfig(theme), prefix: 'deskbook-drawing'})),
  );
  const [light = [], dark = []] = await withinTime(drawings, START_TIMEOUT + texts.length * DRAWING_TIMEOUT);
  const {JSDOM} = await import('jsdom');
  const {document} = new JSDOM('').window;
  return texts.map((_text, index) => {
    const [day, night] = [light[index], dark[index]];
    if (day?.status !== 'fulfilled' || night?.status !== 'fulfilled') return null;
    return joinThemes(day.value, night.value, document);
  });
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

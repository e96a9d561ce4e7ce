import type {ContentCache} from '@deskbook/content/mermaid/contentCache';
import {findBrowsers} from '@deskbook/engine/findBrowsers';
import type {Drawing} from '../domain/drawing';
import {renderDiagrams} from './renderDiagrams';

export interface DrawReport {
  /** The number of diagrams, and how many were drawn in this run */
  diagrams: number;
  drawn: number;
  /** How many are left to the reader's browser, and why; null if none are */
  missing: number;
  reason: string | null;
  /** In milliseconds */
  time: number;
}

/** Draws the diagrams that aren't cached, all in one browser. Never throws; those that can't be drawn count as missing. */
export async function drawDiagrams(
  texts: readonly string[],
  cache: ContentCache<Drawing>,
  {find = findBrowsers, render = renderDiagrams} = {},
): Promise<DrawReport> {
  const start = performance.now();
  const unknown = texts.filter((text) => cache.read(text) === undefined);
  let drawn = 0;
  let reason: string | null = null;
  if (unknown.length > 0) {
    try {
      const drawings = await renderWithFirst(await find(), (browser) => render(unknown, browser));
      drawings.forEach((drawing, index) => {
        if (drawing) cache.write(unknown[index] ?? '', drawing);
        if (drawing) drawn++;
      });
      if (drawn < unknown.length) reason = 'Mermaid could not draw them';
    } catch (error) {
      reason = firstLine(error);
    }
  }
  const missing = unknown.length - drawn;
  return {diagrams: texts.length, drawn, missing, reason, time: performance.now() - start};
}

/** Tries one browser after another, because a file with the right name may be a stub that doesn't start anything. */
async function renderWithFirst<Result>(browsers: readonly string[], render: (browser: string) => Promise<Result>) {
  let failure: unknown = new Error(
    'no Chromium, Chrome or Edge was found; PLAYWRIGHT_CHROMIUM_EXECUTABLE can name one',
  );
  for (const browser of browsers) {
    try {
      return await render(browser);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** `15 diagrams: 3 drawn, 12 from the cache (2.1 s)` */
export function describeReport({diagrams, drawn, missing, time}: DrawReport): string {
  const count = `${diagrams} diagram${diagrams === 1 ? '' : 's'}`;
  return `${count}: ${drawn} drawn, ${diagrams - drawn - missing} from the cache (${(time / 1000).toFixed(1)} s)`;
}

export function describeMissing({missing, reason}: DrawReport): string {
  const count = missing === 1 ? '1 diagram is' : `${missing} diagrams are`;
  return `${count} left for the reader’s browser to draw: ${reason}`;
}

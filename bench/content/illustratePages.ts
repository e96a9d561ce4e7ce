import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import sharp from 'sharp';
import {DIAGRAMS, type DrawnKind, drawDiagram} from './drawDiagram';
import type {GeneratedPage} from './generatePages';

/** One page in this many has a picture or a diagram. */
const EVERY = 10;

const isIllustrated = (_: unknown, index: number) => index % EVERY === 0;

/** Adds a diagram to every tenth page. No two are alike, so each has to be drawn. */
export function addDiagrams(pages: readonly GeneratedPage[]): GeneratedPage[] {
  return pages.map((page, index) => {
    if (!isIllustrated(page, index)) return page;
    const kind = DIAGRAMS[(index / EVERY) % DIAGRAMS.length] as DrawnKind;
    return {...page, body: `${introductionOf(page)}\n\n${drawDiagram(kind, page.title)}\n\n${restOf(page)}`};
  });
}

/** Adds a picture to every tenth page. `writePictures` creates the files. */
export function addPictures(pages: readonly GeneratedPage[]): GeneratedPage[] {
  return pages.map((page, index) => {
    if (!isIllustrated(page, index)) return page;
    const path = posix.relative(posix.dirname(page.path), pictureOf(index));
    return {...page, body: `${introductionOf(page)}\n\n![What the screen shows](${path})\n\n${restOf(page)}`};
  });
}

/** Writes a 1600 × 1000 screenshot as PNG for each page with a picture, like those staff paste into a manual. */
export async function writePictures(pages: readonly GeneratedPage[], folder: string): Promise<void> {
  for (const index of pages.keys()) {
    if (!isIllustrated(undefined, index)) continue;
    const file = join(folder, pictureOf(index));
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, await drawPicture(index));
  }
}

export function drawPicture(index: number): Promise<Buffer> {
  return sharp(Buffer.from(drawScreen(index)))
    .png()
    .toBuffer();
}

/** Draws a screen with filled-in forms and long lists, so no two are alike. */
function drawScreen(index: number): string {
  const hue = (index * 37) % 360;
  const rows = Array.from({length: 24}, (_, row) => {
    const y = 120 + row * 34;
    const text = `Item ${index}-${row}  ${'Due back on the shelf of the branch '.repeat(2)}${row * 17 + index}`;
    return `<rect x="40" y="${y}" width="1520" height="30" fill="hsl(${hue}, 30%, ${row % 2 ? 96 : 90}%)"/>
      <text x="56" y="${y + 21}" font-size="17" font-family="sans-serif">${text}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
    <rect width="1600" height="1000" fill="white"/>
    <rect width="1600" height="80" fill="hsl(${hue}, 45%, 35%)"/>
    ${rows.join('\n')}
  </svg>`;
}

const pictureOf = (index: number) => `pictures/screen-${index}.png`;

const introductionOf = ({body}: GeneratedPage) => body.split('\n\n', 1)[0] as string;

const restOf = (page: GeneratedPage) => page.body.slice(introductionOf(page).length).trimStart();

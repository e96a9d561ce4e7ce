import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import jsQR from 'jsqr';
import {extractText, getDocumentProxy} from 'unpdf';

export const countPages = (pdf: Buffer): number | undefined =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Returns the text of each page of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: false});
  return text;
}

const PDFJS = readFileSync('node_modules/unpdf/dist/pdfjs.mjs', 'utf8');
const HOST = 'http://pdf.test/';
/** Pixels per point: a code of 2.6 cm gets more than four per module. */
const SCALE = 3;

/** Returns the addresses in all QR codes on a PDF page, rendered by the browser as for a printer. */
export async function codesIn(page: Page, pdf: Uint8Array): Promise<string[]> {
  const painter = await page.context().newPage();
  await painter.route(`${HOST}**`, (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({contentType: 'text/javascript', body: PDFJS})
      : route.fulfill({contentType: 'text/html', body: '<title>PDF</title>'}),
  );
  await painter.goto(HOST);
  const {pixels, width, height} = await painter.evaluate(
    async ([bytes, scale]) => {
      const {getDocument} = await import('./pdfjs.mjs' as string);
      const document = await getDocument({data: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))})
        .promise;
      const sheet = await document.getPage(1);
      const viewport = sheet.getViewport({scale});
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const canvasContext = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      await sheet.render({canvasContext, viewport}).promise;
      const {data, width, height} = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
      let text = '';
      for (let at = 0; at < data.length; at += 4) text += (data[at] as number) < 128 ? '1' : '0';
      return {pixels: text, width, height};
    },
    [Buffer.from(pdf).toString('base64'), SCALE] as const,
  );
  await painter.close();
  const image = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < pixels.length; at++) if (pixels[at] === '1') image.set([0, 0, 0], at * 4);
  const parts = partsOf({pixels: image, width, height});
  // Something that looks like a code but decodes to nothing is a page's pattern.
  return [
    ...new Set(
      parts.flatMap(
        (part) => jsQR(part.pixels, part.width, part.height, {inversionAttempts: 'dontInvert'})?.data || [],
      ),
    ),
  ];
}

interface Picture {
  /** Four bytes per pixel. */
  pixels: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Divides the page into this many overlapping parts each way, so that each code is alone in one of them. */
const STEPS = 7;

/** Two codes in one picture can look like a third, so search each part separately. */
function partsOf({pixels, width, height}: Picture): Picture[] {
  const part = {width: Math.floor(width / 3), height: Math.floor(height / 3)};
  return Array.from({length: STEPS ** 2}, (_, index) => {
    const left = Math.floor(((width - part.width) * (index % STEPS)) / (STEPS - 1));
    const top = Math.floor(((height - part.height) * Math.floor(index / STEPS)) / (STEPS - 1));
    const cut = new Uint8ClampedArray(part.width * part.height * 4);
    for (let y = 0; y < part.height; y++) {
      const start = ((top + y) * width + left) * 4;
      cut.set(pixels.subarray(start, start + part.width * 4), y * part.width * 4);
    }
    return {...part, pixels: cut};
  });
}

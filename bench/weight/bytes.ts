import {gzipSync} from 'node:zlib';

/** Parts of a page's weight. */
export const PARTS = ['html', 'css', 'js', 'image', 'font', 'other'] as const;

export type Part = (typeof PARTS)[number];

/** One response; bytes of its body as sent. */
export interface Transfer {
  path: string;
  part: Part;
  bytes: number;
}

export type Weight = Record<Part | 'total', number> & {requests: number};

export function sumByPart(transfers: readonly Transfer[]): Weight {
  const sums = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  for (const {part, bytes} of transfers) sums[part] += bytes;
  const total = PARTS.reduce((sum, part) => sum + sums[part], 0);
  return {...sums, total, requests: transfers.length};
}

/** Compresses like a web server at its highest level. */
export function gzip(content: Buffer | string): Buffer {
  return gzipSync(content, {level: 9});
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

export function mediaTypeOf(file: string): string {
  return MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Pictures and fonts are already compressed, except SVG. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|json|xml|javascript/.test(mediaType);
}

export function partOf(mediaType: string): Part {
  if (mediaType.startsWith('text/html')) return 'html';
  if (mediaType.startsWith('text/css')) return 'css';
  if (mediaType.includes('javascript')) return 'js';
  if (mediaType.startsWith('image/')) return 'image';
  if (mediaType.startsWith('font/')) return 'font';
  return 'other';
}

import type {SearchRecord} from './searchRecord';

/** Hosted indexes accept records up to 10 kB; this leaves room for what they add. In bytes of JSON. */
export const MAX_RECORD_BYTES = 9000;
/** The text that a record gets even if its facts fill it, in bytes */
const MIN_TEXT = 1000;
const MAX_CODES = 100;

/** Splits a long record at paragraphs, sentences or words, so each part is below the limit. */
export function splitRecord(record: SearchRecord): SearchRecord[] {
  if (bytesOf(JSON.stringify(record)) < MAX_RECORD_BYTES) return [record];
  const codes = chunk(record.codes, MAX_CODES);
  const facts = {...record, codes: codes[0] ?? [], text: ''};
  const room = Math.max(MAX_RECORD_BYTES - bytesOf(JSON.stringify(facts)) - '~99'.length, MIN_TEXT);
  const texts = splitText(record.text, room);
  const parts = Array.from({length: Math.max(texts.length, codes.length, 1)}, (_, index) => index);
  return parts.map((index) => ({
    ...record,
    id: index === 0 ? record.id : `${record.id}~${index + 1}`,
    // Facts about the page go into the first part only.
    description: index === 0 ? record.description : '',
    keywords: index === 0 ? record.keywords : [],
    codes: codes[index] ?? [],
    text: texts[index] ?? '',
  }));
}

function splitText(text: string, room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of piecesOf(text, room, [/(?<=\n)/, /(?<=[.!?]\s)/, /(?<=\s)/])) {
    if (part !== '' && sizeOf(part + piece) > room) {
      parts.push(part.trim());
      part = '';
    }
    part += piece;
  }
  return [...parts, part.trim()].filter(Boolean);
}

/** Splits a text into pieces that fit, at the first of the patterns that suffices. */
function piecesOf(text: string, room: number, places: readonly RegExp[]): string[] {
  if (sizeOf(text) <= room) return [text];
  const [place, ...finer] = places;
  if (place) return text.split(place).flatMap((piece) => piecesOf(piece, room, finer));
  const characters = [...text];
  const most = Math.floor(room / 6);
  return chunk(characters, most).map((piece) => piece.join(''));
}

/** The size in JSON, where quotes and line breaks take two characters */
function sizeOf(text: string): number {
  return bytesOf(JSON.stringify(text)) - 2;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

import type {Section} from '@deskbook/content/sections';
import type {SearchRecord} from './searchRecord';

/** The facts about a page as a whole. */
export type SearchedPage = Omit<SearchRecord, 'id' | 'anchor' | 'heading' | 'text'>;

/** Fills in empty values for a page about which little is known. */
export function plainPage(given: Partial<SearchedPage> & Pick<SearchedPage, 'url' | 'title' | 'kind'>): SearchedPage {
  return {
    breadcrumbs: [],
    about: [],
    branches: [],
    systems: [],
    audience: [],
    description: '',
    keywords: [],
    codes: [],
    ranksLast: false,
    endsAt: null,
    dates: [],
    ...given,
  };
}

/** Kinds in whose tables the first cell is what people see: a symptom, a light or a message */
const HAS_SYMPTOMS: ReadonlySet<string> = new Set(['equipment', 'manual', 'procedure']);

/** Returns the records of a page: an introduction, even if it's empty, then the sections. */
export function recordsOfPage(page: SearchedPage, sections: readonly Section[]): SearchRecord[] {
  const [introduction, ...others] = sections;
  const records = [introductionOf(page, introduction), ...others.flatMap((section) => recordOf(page, section))];
  return withUniqueIds(records.flatMap(splitRecord));
}

function introductionOf(page: SearchedPage, section: Section | undefined): SearchRecord {
  const text = textOf(section);
  return {
    ...page,
    id: page.url,
    anchor: null,
    heading: null,
    codes: [...new Set([...page.codes, ...codesIn(text)])],
    text,
  };
}

function recordOf(page: SearchedPage, section: Section): SearchRecord[] {
  const {heading, anchor} = section;
  const text = textOf(section);
  if (heading === null || (text === '' && isOneLetter(heading))) return [];
  return [
    {
      ...page,
      id: `${page.url}#${anchor}`,
      anchor,
      heading,
      description: '',
      keywords: HAS_SYMPTOMS.has(page.kind) ? (section.rowNames ?? []) : [],
      codes: codesIn(`${heading}\n${text}`),
      text,
    },
  ];
}

/** A glossary's letter headings lead nowhere that its terms don't. */
function isOneLetter(heading: string): boolean {
  return [...heading].length < 2;
}

function textOf(section: Section | undefined): string {
  return section?.blocks.join('\n') ?? '';
}

/** Two headings may have the same id. */
function withUniqueIds(records: readonly SearchRecord[]): SearchRecord[] {
  const seen = new Set<string>();
  return records.map((record) => {
    let id = record.id;
    for (let count = 2; seen.has(id); count++) id = `${record.id}~${count}`;
    seen.add(id);
    return {...record, id};
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}._\-/\\:@+#]*[\p{L}\p{N}]/gu;
/** Every code, but few words, has a number, an underscore, a dot, or a capital after two lowercase letters. */
const SIGN_OF_CODE = /[\p{N}_.]|\p{Ll}{2}\p{Lu}/u;
/** `1st`, `1980s`, `24-inch`: numbers followed by a word */
const ORDINARY = /^\p{N}+(?:st|nd|rd|th|s|-\p{L}{2,})$/iu;
const MAX = 40;

/** Returns words that people search for by exact spelling: `TM-T88VI`, `0x80070005`, `settings.ini`, `hold_shelf_2`. */
export function codesIn(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return [...new Set(words.filter(isCode))].slice(0, MAX);
}

function isCode(word: string): boolean {
  if (!SIGN_OF_CODE.test(word) || word.length > 40 || /^(?:https?:|www\.)|:\/\//i.test(word)) return false;
  const hasLetter = /\p{L}/u.test(word);
  if (hasLetter && /\p{N}/u.test(word)) return !ORDINARY.test(word);
  return hasLetter && /\p{L}_\p{L}|\p{Ll}{2}\p{Lu}|^[\p{L}-]+\.\p{Ll}{2,4}$/u.test(word);
}

/** Hosted indexes accept records up to 10 kB; this leaves room for what they add. In bytes of JSON. */
export const MAX_RECORD_BYTES = 9000;
/** The text that a record gets even if its facts fill it, in bytes */
const MIN_TEXT = 1000;
const MAX_CODES = 100;

/** Splits a long record at paragraphs, sentences or words, so each part is below the limit. */
function splitRecord(record: SearchRecord): SearchRecord[] {
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

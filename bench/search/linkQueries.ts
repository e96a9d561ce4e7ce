import {posix} from 'node:path';
import {decodeAddress} from '../../packages/text/decodeAddress';
import type {DocFile} from '../../packages/text/files/readDocs';
import {addressOf} from './engine';
import type {Query} from './queries';
import {readLinks, type TextLink} from './readLinks';
import type {FolderRecords} from './readRecords';

/** Link text with more targets than this is too vague to search for. */
const MAX_TARGETS = 2;
/** In words: longer text is a sentence. */
const MAX_WORDS = 8;
const SAYS_NOTHING =
  /^(?:(?:click |see |read |learn |find )?(?:here|this|that|more|link|above|below|page|section|it|them)(?: (?:page|section|one|link|document|guide|article))?|see|details?|docs?|documentation|next|previous|back|top)$/;

/** Correct and excluded answers by link text. */
type Answers = Map<string, {relevant: Set<string>; exclude: Set<string>}>;

/**
 * Makes queries from a folder's links, because their authors named the target in their own words. Excludes the page
 * with the link, since it has these exact words. For a link to a section, both the section and the one around it are
 * correct.
 *
 * @param files from `readRecords`
 */
export function linkQueries(files: readonly DocFile[], {records, sectionOf}: FolderRecords): Query[] {
  const addresses = new Set(records.flatMap(({url, anchor}) => [url, addressOf(url, anchor)]));
  const sectionAt = (address: string) => (addresses.has(address) ? address : (sectionOf.get(address) ?? null));
  const pages: Answers = new Map();
  const sections: Answers = new Map();
  for (const {path, link} of files.flatMap((file) => readLinks(file).map((each) => ({path: file.path, link: each})))) {
    const words = queryOf(link);
    const [target, anchor = ''] = splitAnchor(link.url);
    const page = target === '' ? path : findPage(path, target, addresses);
    if (words === null || page === null) continue;
    if (page !== path) note(pages, words, page, path);
    const section = anchor === '' ? null : sectionAt(`${page}#${anchor}`);
    const from = addressOf(path, link.section);
    if (section?.includes('#') && section !== from) note(sections, words, section, from);
  }
  return [...queriesOf(pages), ...queriesOf(sections)];
}

function queryOf({text}: TextLink): string | null {
  const words = text.toLowerCase().replace(/[.:,;!?]+$/, '');
  const count = words.split(' ').length;
  const isAddress = /^\S*(?:\/|:\/\/|@|\.\w{2,4}$)\S*$/.test(words);
  return words.length < 3 || count > MAX_WORDS || isAddress || SAYS_NOTHING.test(words) ? null : words;
}

function splitAnchor(url: string): [target: string, anchor: string | undefined] {
  const plain = url.replace(/^<|>$/g, '');
  const at = plain.indexOf('#');
  const target = (at < 0 ? plain : plain.slice(0, at)).split('?')[0] ?? '';
  return [decodeAddress(target), at < 0 ? undefined : decodeAddress(plain.slice(at + 1))];
}

/**
 * Resolves links to files with or without extension, to folders, and to addresses of the site built from the folder.
 */
function findPage(from: string, target: string, addresses: ReadonlySet<string>): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return null;
  const bases = target.startsWith('/')
    ? [target.slice(1)]
    : [posix.join(posix.dirname(from), target), posix.join(from.replace(/\.md$/, ''), target)];
  const candidates = bases.flatMap((base) => {
    const path = base.replace(/\/$/, '');
    const inside = ['index.md', '_index.md', 'README.md'].map((name) => posix.join(path, name));
    return [path, `${path}.md`, path.replace(/\.html$/, '.md'), ...inside];
  });
  return candidates.find((candidate) => addresses.has(candidate)) ?? null;
}

function note(answers: Answers, words: string, relevant: string, exclude: string): void {
  const known = answers.get(words) ?? {relevant: new Set(), exclude: new Set()};
  known.relevant.add(relevant);
  known.exclude.add(exclude);
  answers.set(words, known);
}

function queriesOf(answers: Answers): Query[] {
  return [...answers].flatMap(([q, {relevant, exclude}]) => {
    const left = [...exclude].filter((address) => !relevant.has(address));
    if (relevant.size > MAX_TARGETS || left.length === 0) return [];
    return [{q, typo: misspell(q), prefix: cutShort(q), relevant: [...relevant], exclude: left}];
  });
}

/** Adds one typo to a long word, always the same; returns null if all words are short. */
export function misspell(query: string): string | null {
  const chance = hashOf(query);
  const words = query.split(' ');
  const long = words.flatMap((word, at) => (/^[a-z]{4,}$/.test(word) ? [at] : []));
  const at = long[chance % long.length];
  if (at === undefined) return null;
  const word = words[at] as string;
  const place = 1 + ((chance >>> 4) % (word.length - 2));
  const letter = String.fromCharCode(97 + ((chance >>> 12) % 26));
  const slips = [
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + letter + word.slice(place),
    word.slice(0, place) + letter + word.slice(place + 1),
    word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
  ];
  // Swapping equal letters, or replacing a letter with itself, is no typo.
  const slip = slips.slice((chance >>> 8) % 4).find((other) => other !== word) ?? (slips[0] as string);
  return words.with(at, slip).join(' ');
}

/** Drops a third of the last word; returns null if it's short. */
export function cutShort(query: string): string | null {
  const [last = ''] = /[a-z]+$/.exec(query) ?? [];
  return last.length < 4 ? null : query.slice(0, query.length - Math.floor(last.length / 3));
}

/** FNV-1a: the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

import {isCalloutsFile} from '@deskbook/drawings/calloutsFile';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';

const LONGEST_PATH = 1000;
/** The limit of file systems, in bytes. */
const LONGEST_NAME = 255;

/** Control, invisible and unassigned characters, and line and paragraph separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
/** Characters with a special meaning to a shell, a URL, the bundler or Windows. */
const MARKS = /[\\:*?"<>|%!#]/;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;
/** Windows short names: `GIT~1` also means `.git`. */
const SHORT_NAME = /~\d/;

/**
 * Returns why a path can't be read or written, as a message; undefined for a file in one of the authors' folders.
 * Refuses any path that would first need decoding, normalizing or resolving.
 */
export function pathRefusal(path: string): string | undefined {
  const names = path.split('/');
  if (names.length < 2 || !CONTENT_FOLDERS.some((folder) => folder === names[0])) {
    return `Pages, pictures and documents belong in the folders ${CONTENT_FOLDERS.join(', ')}. ${quoted(path)} is not in one of them.`;
  }
  if (path.length > LONGEST_PATH) return 'The path of this file is too long. Shorten the names of its folders.';
  const odd = names.find(isOdd);
  if (odd === undefined) return undefined;
  return `${quoted(odd)} can't be the name of a file or a folder. Use letters, digits, hyphens and spaces.`;
}

function isOdd(name: string): boolean {
  const folded = name.normalize('NFKC');
  return (
    name.trim() === '' ||
    name !== name.trim() ||
    /^\.|\.$/.test(folded) ||
    [name, folded].some(
      (each) => UNSEEN.test(each) || MARKS.test(each) || DEVICE.test(each) || SHORT_NAME.test(each),
    ) ||
    folded.includes('/') !== name.includes('/') ||
    new TextEncoder().encode(name).length > LONGEST_NAME
  );
}

const PAGE = /^(?:docs|blog)\/.+\.md$/;
/** Site-wide settings, which only an editor can change. */
const SETTINGS =
  /^(?:docs\/(?:district|synonyms|tags)\.yml|(?:docs|blog)\/(?:.+\/)?_category_\.(?:ya?ml|json)|blog\/(?:authors|tags)\.yml)$/;

export function isPage(path: string): boolean {
  return PAGE.test(path);
}

export function isSettings(path: string): boolean {
  return SETTINGS.test(path);
}

/** The text beside a photograph that names places in it. */
export function isCallouts(path: string): boolean {
  return /^(?:docs|blog)\//.test(path) && isCalloutsFile(path);
}

/** Editors publish, and change the settings of the site; authors write pages. */
export type Role = 'author' | 'editor';

/** Returns why this author can't change a file, whatever its content. */
export function roleRefusal(path: string, role: Role): string | undefined {
  const isForEditors = isSettings(path) && role !== 'editor';
  return isForEditors ? `${path} is about the whole site. Only an editor can change it.` : undefined;
}

/** Quotes a text for messages: on one line, at most 80 characters. */
export function quoted(text: string): string {
  const line = text.replace(new RegExp(UNSEEN, 'gu'), '\u{fffd}');
  return `“${line.length > 80 ? `${line.slice(0, 80)}…` : line}”`;
}

import type {Role} from '../../api';

/** The folders that authors may read and change. */
export const FOLDERS = ['docs', 'blog', 'static'] as const;

const LONGEST_PATH = 1000;
/** What file systems take, in bytes. */
const LONGEST_NAME = 255;

/** Control characters, invisible ones, and those that Unicode has not given a meaning; line and paragraph ends. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
/** What a shell, a URL, the bundler or Windows reads as something else than a letter of a name. */
const MARKS = /[\\:*?"<>|%!#]/;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;
/** `GIT~1` is what Windows calls `.git`, too. */
const SHORT_NAME = /~\d/;

/**
 * Why a path may be neither read nor written, in words. Undefined where it is one of a file in a folder of authors.
 * It has to be spelled plainly: a path that would have to be decoded, folded or resolved first is refused.
 */
export function pathRefusal(path: string): string | undefined {
  const names = path.split('/');
  if (names.length < 2 || !FOLDERS.some((folder) => folder === names[0])) {
    return `Pages, pictures and documents belong in the folders ${FOLDERS.join(', ')}. ${quoted(path)} is not in one of them.`;
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
/** Facts of the whole site, in files that only an editor changes. */
const SETTINGS =
  /^(?:docs\/(?:district|synonyms|tags)\.yml|(?:docs|blog)\/(?:.+\/)?_category_\.(?:ya?ml|json)|blog\/(?:authors|tags)\.yml)$/;

export function isPage(path: string): boolean {
  return PAGE.test(path);
}

export function isSettings(path: string): boolean {
  return SETTINGS.test(path);
}

/** Why this author may not change a file, whatever its content. */
export function roleRefusal(path: string, role: Role): string | undefined {
  const isForEditors = isSettings(path) && role !== 'editor';
  return isForEditors ? `${path} is about the whole site. Only an editor can change it.` : undefined;
}

/** As it is shown in messages: one line, and no more of it than one wants to read. */
export function quoted(text: string): string {
  const line = text.replace(new RegExp(UNSEEN, 'gu'), '\u{fffd}');
  return `“${line.length > 80 ? `${line.slice(0, 80)}…` : line}”`;
}

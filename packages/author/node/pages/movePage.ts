import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {isPassedOver} from '@deskbook/content/posts/postNames';
import {calloutsFileOf, isCalloutsFile, isPictureOf} from '@deskbook/drawings/calloutsFile';
import type {Changed, MoveRequest} from '@deskbook/editor/api';
import {INDEX_PAGE} from '@deskbook/text/files/indexPage';
import {fileToRead, removeFileSafely, resolveFile, writeFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {nameRefusal, refusalOf} from '@deskbook/writing/refusal';
import type {Role} from '@deskbook/writing/refusals/path';
import {entriesIn} from '../git/files';
import {headOf} from '../git/repository';
import {planMove} from '../links/planMove';
import {removeEmptyFolders} from '../removeEmptyFolders';
import {enqueue} from '../taskQueue';
import type {Workspace} from '../workspace/workspace';
import {isPage, ownPictures, readSiteFiles, type SiteFiles} from './siteFiles';

/** Characters that need no encoding in a URL. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * Moves or renames a page in the author's drafts, with the pictures only it shows. Updates all links and redirects its
 * old address. Writes nothing if any of the files can't be written.
 */
export function movePage(workspace: Workspace, {path, to}: MoveRequest): Promise<Changed> {
  const {top, dir, prefix, author} = workspace;
  return enqueue(top, async () => {
    refuseNames(path, to);
    const page = fileToRead(dir, path);
    if (existsSync(resolveFile(dir, to))) throw new HttpError('There is already a page of this name in that folder.');
    const site = readSiteFiles(dir);
    refuseFolderPage(path, site);
    refuseMistakes(readFileSync(page, 'utf8'));

    const published = await entriesIn(top, await headOf(top), [prefix + path]);
    const pictures = placesOfPictures(dir, path, to, site);
    const {texts, takenBy} = planMove(site, {path, to, pictures, isPublished: published.size > 0});
    if (takenBy) throw new HttpError(`The page ${takenBy} already has this address. Choose another name.`);
    const gone = [path, ...pictures.keys()];
    const contents = new Map<string, string | Buffer>([
      ...[...pictures].map(([old, place]) => [place, readFileSync(join(dir, old))] as const),
      ...texts,
    ]);
    const earlierOf = (place: string) =>
      site.files.flatMap((file) => (file.path === (place === to ? path : place) ? file.text : []));
    refuseFiles(contents, gone, author.role, earlierOf);
    // Delete the old files last, so an interruption loses nothing.
    for (const [place, content] of contents) writeFileSafely(dir, place, content, author.role, earlierOf(place));
    for (const old of gone) {
      removeFileSafely(dir, old, author.role);
      removeEmptyFolders(dirname(join(dir, old)), dir);
    }
    const others = texts.size - 1;
    const followed =
      others === 1
        ? ' One file that links to it was changed, too.'
        : ` ${others} files that link to it were changed, too.`;
    return {
      paths: [...new Set([to, ...contents.keys(), ...gone])],
      message: `The page has its new place in your drafts.${others > 0 ? followed : ''} Publish them together.`,
    };
  });
}

function refuseNames(path: string, to: string): void {
  if (!isPage(path)) throw new HttpError('Only pages can be moved here.');
  if (path === to) throw new HttpError('The page is there already.');
  const [root, ...names] = to.split('/');
  if (root !== path.split('/')[0]) throw new HttpError('A page stays in the docs, and a post in the news.');
  const isGood = isPage(to) && names.every((name) => NAME.test(name)) && !(root === 'blog' && isPassedOver(to));
  if (!isGood) throw new HttpError('Use letters, digits and hyphens for the name, without spaces.');
}

/** An index page has its folder's address, and a manual's chapters are beside it. */
function refuseFolderPage(path: string, {files}: SiteFiles): void {
  const folder = `${posix.dirname(path)}/`;
  const hasOthers = files.some((file) => file.path !== path && file.path.startsWith(folder));
  if (!INDEX_PAGE.test(path) || !hasOthers) return;
  throw new HttpError(
    'This page stands for its whole folder, such as a manual for its chapters. Move the other pages of the folder first, or ask whoever looks after the site to rename the folder.',
  );
}

function refuseMistakes(text: string): void {
  const {frontMatter, problems} = readMarkdown(text, '');
  if (!frontMatter && problems.length > 0) {
    throw new HttpError('The facts of this page have mistakes. Correct them before you move it.');
  }
}

/**
 * Pictures keep their place relative to the page, and callouts their picture. If the new place of one of them is taken, the
 * picture stays where it is.
 */
function placesOfPictures(dir: string, path: string, to: string, site: SiteFiles): ReadonlyMap<string, string> {
  const [from, into] = [posix.dirname(path), posix.dirname(to)];
  if (from === into) return new Map();
  const placeOf = (old: string) => posix.join(into, posix.relative(from, old));
  const own = ownPictures(dir, path, site);
  const isFree = (old: string) => !existsSync(join(dir, placeOf(old)));
  const mayMove = (old: string) =>
    isCalloutsFile(old)
      ? own.filter((picture) => isPictureOf(old, picture)).every(isFree)
      : isFree(old) && isFree(calloutsFileOf(old));
  return new Map(own.filter((old) => isFree(old) && mayMove(old)).map((old) => [old, placeOf(old)]));
}

function refuseFiles(
  contents: ReadonlyMap<string, string | Buffer>,
  gone: readonly string[],
  role: Role,
  earlierOf: (path: string) => string[],
): void {
  const refusals = [
    ...[...contents].map(([path, content]) => [path, refusalOf(path, content, role, earlierOf(path))] as const),
    ...gone.map((path) => [path, nameRefusal(path, role)] as const),
  ];
  for (const [path, refusal] of refusals) {
    if (refusal)
      throw new HttpError(`To move this page, ${path} has to change, too, and you can’t change that: ${refusal}`);
  }
}

import {posix} from 'node:path';
import {groupBy} from '@deskbook/text/groupBy';
import {type Diagnostic, type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {chaptersOf} from '../relations';
import {addressLike, NOT_IN_ADDRESSES} from '../schemas/addressFields';
import type {Addressed} from './siteAddresses';

/** Bundlers treat these as syntax in a file name, so they can't find the file. */
const NOT_IN_NAMES = /[#?!\\]/;

/** Reports names that can't be published, and addresses and ids that two pages share. Drafts aren't published. */
export function checkAddresses(files: readonly Addressed[]): Problem[] {
  const published = files.filter(({isDraft}) => !isDraft);
  return [...files.flatMap(nameProblems), ...sharedIds(files), ...sharedAddresses(published)];
}

/** Checks posts only. `fileNames.ts` checks pages of the docs together with their folders. */
function nameProblems({path, address, place, page}: Addressed): Problem[] {
  if (page) return [];
  const at = startOf(path);
  const help = {found: path, expected: 'letters, digits, hyphens and dots', fix: `rename it to ${betterName(path)}`};
  const [unusable] = NOT_IN_NAMES.exec(path) ?? [];
  if (unusable) {
    const message = `a file with a ${unusable} in its name, or in the name of its folder, cannot be published`;
    return [problemAt(at, {message, ...help})];
  }
  // A slug replaces the file name.
  if (!NOT_IN_ADDRESSES.test(path) || place.line > 1) return [];
  const message = `the name of this file does not work as an address, so the page is published at ${address}`;
  return [problemAt(at, {severity: 'warning', message, ...help})];
}

function betterName(path: string): string {
  const {dir, name, ext} = posix.parse(path.replaceAll(/[!\\]/g, '-'));
  return addressLike(posix.join(dir, name)).replaceAll(/-{2,}/g, '-') + ext;
}

/** Docusaurus stops if two pages share an id. */
function sharedIds(files: readonly Addressed[]): Problem[] {
  return laterOnes(
    files.filter(({id}) => id !== null),
    ({id}) => String(id),
  ).map(({file, earlier}) =>
    problemAt(file.place, {
      message: `this page has the same id as ${earlier.path}`,
      found: file.id,
      expected: 'a different id',
      fix: 'remove the line "id", or rename the file or its folder',
    }),
  );
}

/** A browser would show only one of the two pages. */
function sharedAddresses(files: readonly Addressed[]): Problem[] {
  const made = madeBy(files);
  const taken = files.flatMap((file) => {
    const what = made.get(file.address) ?? (BLOG_PAGES.test(file.address) ? 'a list of posts' : undefined);
    return what ? [problemAt(file.place, {...shared(file, what), severity: 'error'})] : [];
  });
  const exactly = laterOnes(files, ({address}) => address);
  // The router ignores case.
  const nearly = laterOnes(files, ({address}) => address.toLowerCase()).filter(
    ({file, earlier}) => file.address !== earlier.address && !exactly.some((double) => double.file === file),
  );
  const doubles = [...exactly, ...nearly].map(({file, earlier}) => {
    const isHarmless = file.address !== earlier.address || (file.isForeign && earlier.isForeign);
    return problemAt(file.place, {...shared(file, earlier.path), severity: isHarmless ? 'warning' : 'error'});
  });
  return [...taken, ...doubles];
}

const BLOG_PAGES = /^\/blog\/(?:tags\/|authors\/|page\/)?$/;

function shared({address}: Addressed, other: string): Diagnostic {
  return {
    message: `this page has the same address as ${other}, so only one of them is shown`,
    found: address,
    expected: 'a different address',
    fix: 'rename the file, or write another "slug"',
  };
}

/** Generated pages by address: complete manuals, and the trainer's pages of sessions. */
function madeBy(files: readonly Addressed[]): Map<string, string> {
  const pages = files.flatMap(({page}) => page ?? []);
  return new Map(
    files.flatMap(({page, address, path}): [string, string][] => {
      if (page?.kind === 'session') return [[`${address}run/`, `the trainer's page of ${path}`]];
      if (page?.kind !== 'manual' || chaptersOf(page, pages).length === 0) return [];
      return [[`${address}print/`, `the whole manual ${path}`]];
    }),
  );
}

function laterOnes(files: readonly Addressed[], keyOf: (file: Addressed) => string) {
  const alike = groupBy(files, (file) => [keyOf(file)]);
  return [...alike.values()].flatMap(([earlier, ...later]) => (earlier ? later.map((file) => ({file, earlier})) : []));
}

import {readdirSync} from 'node:fs';
import {join, posix} from 'node:path';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import type {Diagnostic} from '@deskbook/text/problems/problems';
import {namesIn} from './docIds';
import {relativePath} from './references';

interface Options {
  siteDir: string;
  from: string;
}

/** Folders that aren't content. */
const NO_CONTENT = /^(?:\.|(?:node_modules|build|releases|static)$)/;

/**
 * Explains an image address that begins with `/` if its file isn't in `static` but elsewhere in the site. Returns
 * undefined if there is no such file.
 */
export function explainRootedImage(address: string, {siteDir, from}: Options): Diagnostic | undefined {
  const path = decodeAddress(address.split(/[?#]/)[0] ?? '');
  const found = findFile(path, siteDir);
  if (!found) return undefined;
  const target = posix.join('static', path);
  const isBesidePages = posix.dirname(from).split('/')[0] === found.split('/')[0];
  return {
    message: `the image "${address}" is not in the folder static, where an address that begins with / leads`,
    found,
    expected: `the file ${target}, or a path that begins at the page`,
    fix: isBesidePages ? encodeURI(relativePath(from, found)) : `move ${found} to ${target}`,
  };
}

/** Finds the file with this name whose path shares the most folders. */
function findFile(path: string, siteDir: string): string | undefined {
  const folders = readdirSync(siteDir, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const names = folders.map(({name}) => name).filter((name) => !NO_CONTENT.test(name));
  const files = names.flatMap((folder) => namesIn(join(siteDir, folder), true).map((file) => `${folder}/${file}`));
  const wanted = path.split('/').toReversed();
  const commonEnd = (file: string) => {
    const parts = file.split('/').toReversed();
    return wanted.findIndex((part, place) => part !== parts[place]);
  };
  const named = files.filter((file) => posix.basename(file) === posix.basename(path));
  return named.toSorted((a, b) => commonEnd(b) - commonEnd(a))[0];
}

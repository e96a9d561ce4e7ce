import {join, posix} from 'node:path';
import {isFile} from '@deskbook/text/files/contentFile';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {Catalog} from './catalog';
import {namesIn} from './docIds';
import type {PageOf} from './page';
import {resolveFrom, suggestPath} from './references';
import {isWebAddress} from './schemas/fields';

/** Slides, notes or a page that a session hands out. */
export interface Material {
  title: string;
  /** A web address, or a path with the base URL; null for a page that readers can't open. */
  to: string | null;
}

type Paths = ReadonlyMap<string, unknown>;

const IS_PAGE = /\.mdx?$/;

/** @param addressOf returns a page's address for its path in the docs folder */
export function materialsOf(
  {path, data}: Pick<PageOf<'session'>, 'path' | 'data'>,
  baseUrl: string,
  addressOf: (path: string) => string | undefined,
): Material[] {
  return Object.entries(data.materials ?? {}).map(([title, target]) => {
    if (isWebAddress(target)) return {title, to: target};
    if (IS_PAGE.test(target)) return {title, to: addressOf(resolveFrom(path, target)) ?? null};
    return {title, to: baseUrl + encodeURI(target.replace(/^\//, ''))};
  });
}

/** Checks that handouts exist. Files must be in `static`, so their address never changes. */
export function checkMaterials({pages, byPath}: Pick<Catalog, 'pages'> & {byPath: Paths}, siteDir: string): Problem[] {
  return pages.flatMap((page) => {
    const {source} = page;
    if (page.kind !== 'session' || !source) return [];
    return Object.entries(page.data.materials ?? {}).flatMap(([title, target]) => {
      const problem = findProblem(page.path, target, byPath, siteDir);
      return problem ? [problemAt(source.placeOf(['materials', title]), {found: target, ...problem})] : [];
    });
  });
}

function findProblem(from: string, target: string, byPath: Paths, siteDir: string): Diagnostic | undefined {
  if (isWebAddress(target)) return undefined;
  if (IS_PAGE.test(target)) {
    if (byPath.has(resolveFrom(from, target))) return undefined;
    return leadsNowhere(target, suggestPath(from, target, [...byPath.keys()]));
  }
  if (!target.startsWith('/')) {
    return {
      message: `${JSON.stringify(target)} is not a web address, a page, or a file in "static"`,
      expected:
        'https://…, the path of a page that ends in .md, or the path of a file below "static" that begins with /',
      fix: `put the file into static/materials/ and write /materials/${posix.basename(target)}`,
    };
  }
  const file = join(siteDir, 'static', target);
  const isInside = posix.normalize(target) === target;
  if (isInside && isFile(file)) return undefined;
  const files = namesIn(join(siteDir, 'static'), true).filter((name) => posix.extname(name) !== '');
  const near = suggestPath('', target.slice(1), files);
  return leadsNowhere(target, near && `/${near}`);
}

function leadsNowhere(target: string, fix: string | undefined): Diagnostic {
  return {
    message: `the material ${JSON.stringify(target)} does not exist`,
    expected: 'a page, or a file below "static"',
    fix,
  };
}

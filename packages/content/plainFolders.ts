import {groupBy} from '@deskbook/text/groupBy';
import {nearest, oneOf} from '@deskbook/text/nearest';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {nameInWords} from '@deskbook/text/strings';
import {valueAt, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {addressOfPage} from './addresses/pageAddress';
import {docIdOf} from './docIds';
import {sectionOf} from './kinds';
import type {Page} from './page';
import {isFolder} from './schemas/district';

/** A top-level folder of the docs whose pages belong to no section, so it becomes its own. */
export interface PlainFolder<P> {
  name: string;
  label: string;
  /** Its first page or a list of its pages, without the base URL. */
  address: string;
  /** Sorted by path. */
  pages: readonly P[];
}

/** Pages without a kind in a folder named after a section belong to that section, if it has pages. */
export function plainFolders<P extends Pick<Page, 'path' | 'kind'>>(pages: readonly P[]): PlainFolder<P>[] {
  const sections = new Set<string | undefined>(pages.map(sectionOf));
  const plain = pages.filter(({path, kind}) => kind === null && path.includes('/'));
  return [...groupBy(plain, ({path}) => [path.split('/')[0] as string])]
    .filter(([name]) => !sections.has(name))
    .map(([name, inside]) => ({
      name,
      label: nameInWords(docIdOf(name)),
      address: addressOfPage(`${name}/index.md`, {}, '/'),
      pages: inside,
    }));
}

/** Reports folders in the navigation that aren't plain folders. */
export function checkFolders(pages: readonly Page[], source: YamlSource | null): Problem[] {
  const entries = source && valueAt(source.value, ['navigation']);
  if (!source || !Array.isArray(entries)) return [];
  const folders = plainFolders(pages).map(({name}) => `${name}/`);
  const paths = entries.flatMap((_, place) => [
    ['navigation', place],
    ['navigation', place, 'page'],
  ]);
  return paths.flatMap((path): Problem | [] => {
    const found = valueAt(source.value, path);
    if (typeof found !== 'string' || !isFolder(found) || folders.includes(found)) return [];
    return problemAt(source.placeOf(path), {
      message: `the navigation cannot lead to the folder "${found}"`,
      found,
      expected: `${oneOf(found, folders)}; pages of a kind are in a section, such as /manuals/`,
      fix: nearest(found, folders),
    });
  });
}

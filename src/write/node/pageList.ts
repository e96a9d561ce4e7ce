import {posix} from 'node:path';
import type {ReadContent} from '../../content/checkContent';
import {textAt} from '../../content/yamlSource';
import {nameInWords} from '../../shared/nameInWords';
import type {DraftState, PageInfo} from '../api';

interface Facts {
  /** With slashes at both ends. */
  baseUrl: string;
  /** By their paths. */
  drafts: ReadonlyMap<string, DraftState>;
  /** Who has a page open. */
  readersOf(path: string): readonly string[];
}

/** What is written in words; pictures go out with the pages that show them. */
const TEXT = /\.(?:md|ya?ml|json)$/;

/** Every page and post that can be opened, and drafts that are none: pages to be deleted, and settings that a move has changed. */
export function pageList({addressed}: Pick<ReadContent, 'addressed'>, {baseUrl, drafts, readersOf}: Facts): PageInfo[] {
  const pages = new Set(addressed.map(({path}) => path));
  const others = [...drafts].filter(([path]) => TEXT.test(path) && !pages.has(path));
  const listed = addressed.map(
    ({path, address, page, source}): PageInfo => ({
      path,
      kind: page ? page.declaredKind : 'post',
      title: page?.title ?? textAt(source, 'title') ?? path,
      address: baseUrl + address.slice(1),
      draft: drafts.get(path) ?? null,
      others: readersOf(path),
    }),
  );
  const noPages = others.map(
    ([path, draft]): PageInfo => ({
      path,
      kind: null,
      title: nameInWords(posix.basename(path).replace(TEXT, '')),
      address: null,
      draft,
      others: readersOf(path),
    }),
  );
  return [...listed, ...noPages];
}

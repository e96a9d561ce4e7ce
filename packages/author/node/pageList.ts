import type {ReadContent} from '@deskbook/content/checkContent';
import type {DraftState, PageInfo} from '@deskbook/editor/api';
import {mapIn, textAt} from '@deskbook/text/yaml/yamlSource';
import type {PublishedPage} from './pages/publishedPages';
import {titleOfSettings} from './pages/siteFiles';

interface PageListOptions {
  /** Starts and ends with a slash. */
  baseUrl: string;
  /** By path. */
  drafts: ReadonlyMap<string, DraftState>;
  /** Pages that drafts delete. */
  deleted: readonly PublishedPage[];
  readersOf(path: string): readonly string[];
}

/** Text files. Pictures are published with the pages that show them. */
const TEXT = /\.(?:md|ya?ml|json)$/;

/** Lists every page and post, including deleted ones, and other drafts, such as settings that a move changed. */
export function pageList(
  {addressed}: Pick<ReadContent, 'addressed'>,
  {baseUrl, drafts, deleted, readersOf}: PageListOptions,
): PageInfo[] {
  const pages = new Set([...addressed, ...deleted].map(({path}) => path));
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
  const movedTo = new Map(
    addressed.flatMap(({path, address, source}) =>
      // A session keeps its address.
      [address, mapIn(source?.value).redirect_from ?? []].flat().map((former) => [former, path] as const),
    ),
  );
  const gone = deleted.map(
    ({path, address, kind, title}): PageInfo => ({
      path,
      kind,
      title,
      address: baseUrl + address.slice(1),
      draft: 'deleted',
      others: readersOf(path),
      movedTo: movedTo.get(address),
    }),
  );
  const noPages = others.map(
    ([path, draft]): PageInfo => ({
      path,
      kind: null,
      title: titleOfSettings(path),
      address: null,
      draft,
      others: readersOf(path),
    }),
  );
  return [...listed, ...gone, ...noPages];
}

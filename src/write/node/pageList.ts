import type {ReadContent} from '../../content/checkContent';
import {mapIn, textAt} from '../../content/yamlSource';
import type {DraftState, PageInfo} from '../api';
import type {PublishedPage} from './pages/publishedPages';
import {titleOfSettings} from './pages/titleOfSettings';

interface Facts {
  /** With slashes at both ends. */
  baseUrl: string;
  /** By their paths. */
  drafts: ReadonlyMap<string, DraftState>;
  /** Those of the drafts that delete a page. */
  deleted: readonly PublishedPage[];
  /** Who has a page open. */
  readersOf(path: string): readonly string[];
}

/** What is written in words; pictures go out with the pages that show them. */
const TEXT = /\.(?:md|ya?ml|json)$/;

/** Every page and post, those to be deleted too, and drafts that are none: settings that a move has changed. */
export function pageList(
  {addressed}: Pick<ReadContent, 'addressed'>,
  {baseUrl, drafts, deleted, readersOf}: Facts,
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

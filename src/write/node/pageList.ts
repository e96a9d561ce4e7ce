import type {ReadContent} from '../../content/checkContent';
import {textAt} from '../../content/yamlSource';
import type {DraftState, PageInfo} from '../api';

interface Facts {
  /** With slashes at both ends. */
  baseUrl: string;
  /** By their paths. */
  drafts: ReadonlyMap<string, DraftState>;
  /** Who has a page open. */
  readersOf(path: string): readonly string[];
}

/** Every page and post that can be opened. */
export function pageList({addressed}: Pick<ReadContent, 'addressed'>, {baseUrl, drafts, readersOf}: Facts): PageInfo[] {
  return addressed.map(({path, address, page, source}) => ({
    path,
    kind: page ? page.declaredKind : 'post',
    title: page?.title ?? textAt(source, 'title') ?? path,
    address: baseUrl + address.slice(1),
    draft: drafts.get(path) ?? null,
    others: readersOf(path),
  }));
}

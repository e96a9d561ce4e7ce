import {decodeAddress} from '@deskbook/text/decodeAddress';
import type {BuiltPage} from './readBuild';

/**
 * Finds broken links and anchors and duplicate ids in a built site.
 *
 * @param files of the site, relative to its folder
 */
export function checkLinks(pages: readonly BuiltPage[], files: Iterable<string>, basePath: string): string[] {
  const pageAt = new Map(pages.map((page) => [decodeAddress(page.address), page]));
  const fileAt = new Set([...files].map((file) => basePath + file));
  return pages.flatMap(({address, ids, targets}) => [
    ...repeated(ids).map((id) => `${address}: duplicate id ${id}`),
    ...targets.flatMap((target) => {
      const [path = '', id = ''] = target.split('#', 2).map(decodeAddress);
      const page = pageAt.get(path) ?? pageAt.get(`${path}/`);
      if (!page && !fileAt.has(path)) return [`${address}: links to ${target}, which does not exist`];
      // Browsers handle `#top` themselves.
      const isDead = page && id !== '' && id !== 'top' && !page.ids.includes(id);
      return isDead ? [`${address}: links to ${target}, but that page has no anchor ${id}`] : [];
    }),
  ]);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

import {posix} from 'node:path';
import {isAssetPath} from '@deskbook/content/equipment';
import {localAddress} from '@deskbook/text/address';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** An extension of a file. Pages have none, and `v1.2` isn't one. */
const IS_FILE = /^\.[a-z][a-z\d]{1,4}$/i;
const IS_PAGE = /\.mdx?$/;

/**
 * Lets pages link to files that the build writes (`/calendar/all.ics`, `/asset/01206/`) and to web pages in `static`.
 * Docusaurus takes their addresses for those of pages, which it doesn't find. The content check has looked for them.
 */
export default function linkFiles({baseUrl = '/'}: {baseUrl?: string} = {}) {
  return (tree: Root) => {
    visit(tree, 'link', (link) => {
      const address = localAddress(link.url);
      if (!address || IS_PAGE.test(address.written)) return;
      const {written} = address;
      const path = written.startsWith(baseUrl) ? written.slice(baseUrl.length) : written;
      if (!IS_FILE.test(posix.extname(written)) && !isAssetPath(path)) return;
      link.url = `pathname://${link.url}`;
    });
  };
}

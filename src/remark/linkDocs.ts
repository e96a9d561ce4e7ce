import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Definition, Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {decodeAddress} from '../shared/decodeAddress';
import {slashedPath} from '../shared/slashedPath';

interface Options {
  /** The absolute docs folder. */
  docsDir: string;
  /** Where the docs plugin writes the address of every page, by its path in the docs folder. */
  addressesFile: string;
}

/**
 * Lets a post link to a page by its file, as pages do among themselves: `../docs/procedures/load-receipt-paper.md`.
 * Docusaurus resolves such links within one plugin only.
 */
export default function linkDocs({docsDir, addressesFile}: Options) {
  return (tree: Root, file: VFile) => {
    const addresses = readAddresses(addressesFile);
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      const [, path, rest = ''] = /^([^#?]+\.mdx?)([#?].*)?$/.exec(link.url) ?? [];
      if (!path || /^[a-z]+:/i.test(path)) return;
      const written = decodeAddress(path);
      const fromFile = slashedPath(docsDir, join(dirname(file.path), written));
      const address = addresses[fromFile] ?? addresses[written.replace(/^(?:@site\/docs)?\//, '')];
      if (address) link.url = address + rest;
    });
  };
}

function readAddresses(file: string): Record<string, string> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {localAddress} from '@deskbook/text/address';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Definition, Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

interface Options {
  /** Absolute path of the docs folder. */
  docsDir: string;
  /** The docs plugin's file of addresses, by path in the docs folder. */
  addressesFile: string;
}

/**
 * Lets posts link to pages by file, as pages do: `../docs/procedures/load-receipt-paper.md`. Docusaurus resolves such
 * links only within one plugin.
 */
export default function linkDocs({docsDir, addressesFile}: Options) {
  return (tree: Root, file: VFile) => {
    const addresses = readAddresses(addressesFile);
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      const [, path, rest = ''] = /^([^#?]+\.mdx?)([#?].*)?$/.exec(link.url) ?? [];
      if (!path || !localAddress(link.url)) return;
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

import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';

/** Writes the address of every page by path, so posts can link to pages by file. */
export function writeAddresses({loadedVersions}: LoadedContent, file: string, sourceRoot: string): void {
  const addresses = loadedVersions.flatMap(({docs}) =>
    docs.map(({source, permalink}) => [source.replace(sourceRoot, ''), permalink]),
  );
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(Object.fromEntries(addresses)));
}

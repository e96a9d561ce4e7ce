import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';

/** Writes the address of every page by its path, so that posts can link to pages by their files. */
export function writeAddresses({loadedVersions}: LoadedContent, file: string, sourceRoot: string): void {
  const addresses = loadedVersions.flatMap(({docs}) =>
    docs.map(({source, permalink}) => [source.replace(sourceRoot, ''), permalink]),
  );
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(Object.fromEntries(addresses)));
}

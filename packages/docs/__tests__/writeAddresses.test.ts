import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import {writeAddresses} from '../node/writeAddresses';

function addressesOf(...docs: {source: string; permalink: string}[]): unknown {
  const file = join(temporarySite({}), 'not/there/yet/addresses.json');
  writeAddresses({loadedVersions: [{docs}]} as unknown as LoadedContent, file, '@site/docs/');
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the addresses for the blog', () => {
  it('are listed by path in the docs folder', () => {
    const docs = [
      {source: '@site/docs/index.md', permalink: '/docs/'},
      {source: '@site/docs/manuals/größe.md', permalink: '/docs/manuals/gr%C3%B6%C3%9Fe'},
    ];
    expect(addressesOf(...docs)).toEqual({'index.md': '/docs/', 'manuals/größe.md': '/docs/manuals/gr%C3%B6%C3%9Fe'});
  });

  it('are empty without pages', () => {
    expect(addressesOf()).toEqual({});
  });
});

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import linkDocs from '../linkDocs';

const FIXTURES = join(import.meta.dirname, '__fixtures__/linkDocs');

const ADDRESSES = {
  'index.md': '/docs/',
  'procedures/load-receipt-paper.md': '/docs/procedures/load-receipt-paper/',
  'manuals/listen/index.mdx': '/docs/manuals/listen/',
  'manuals/größe.md': '/docs/manuals/gr%C3%B6%C3%9Fe/',
  'two words.md': '/docs/two-words/',
};

/** A site whose docs plugin has written these addresses, and what becomes of a post in it. */
function siteWith(addresses: Record<string, string> | undefined) {
  const siteDir = temporarySite(addresses ? {'addresses.json': JSON.stringify(addresses)} : {});
  const options = {docsDir: join(siteDir, 'docs'), addressesFile: join(siteDir, 'addresses.json')};
  const processor = unified().use(remarkParse).use(linkDocs, options).use(remarkStringify);
  const publish = async (post: string, path = 'blog/post.md') =>
    String(await processor.process({path: join(siteDir, path), value: post}));
  return {siteDir, publish};
}

describe('linkDocs', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const [input = '', output] = ['input.md', 'output.md'].map((file) =>
      readFileSync(join(FIXTURES, name, file), 'utf8'),
    );
    expect(await siteWith(ADDRESSES).publish(input)).toBe(output);
  });

  it("starts from the post's folder", async () => {
    const post = '[Home](../../../docs/index.md)';
    expect(await siteWith(ADDRESSES).publish(post, 'blog/2026/printers/index.md')).toBe('[Home](/docs/)\n');
  });

  it('uses an address that has changed since the last post', async () => {
    const {siteDir, publish} = siteWith({'a.md': '/docs/a/'});
    expect(await publish('[A](../docs/a.md)')).toBe('[A](/docs/a/)\n');
    writeIn(siteDir, 'addresses.json', '{"a.md": "/docs/renamed/"}');
    expect(await publish('[A](../docs/a.md)')).toBe('[A](/docs/renamed/)\n');
  });

  it('leaves links alone until there are addresses', async () => {
    expect(await siteWith(undefined).publish('[Home](../docs/index.md)')).toBe('[Home](../docs/index.md)\n');
  });
});

import {expect, it} from 'vitest';
import {withoutIndex} from '../benchSite';
import {readPeers} from '../makeSites';
import {PEERS} from '../peerSites';

it('parses the names of peers, and none', () => {
  expect(readPeers('vitepress, starlight', PEERS)).toEqual(['vitepress', 'starlight']);
  expect(readPeers('none', PEERS)).toEqual([]);
});

it('rejects an unknown peer and lists the known ones', () => {
  expect(() => readPeers('hugo', PEERS)).toThrow('--peers takes some of vitepress,starlight, or none; not hugo');
});

it("gives a page its folder's address, and an index page its parent's", () => {
  expect(['index.md', 'a/index.md', 'a/b.md'].map(withoutIndex)).toEqual(['', 'a/', 'a/b/']);
});

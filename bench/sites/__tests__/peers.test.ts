import {expect, it} from 'vitest';
import {withoutIndex} from '../benchSite';
import {readPeers} from '../makeSites';
import {PEERS} from '../peerSites';

it('reads the names of peers, and none', () => {
  expect(readPeers('vitepress, starlight', PEERS)).toEqual(['vitepress', 'starlight']);
  expect(readPeers('none', PEERS)).toEqual([]);
});

it('refuses a peer that it does not know and names those that it does', () => {
  expect(() => readPeers('hugo', PEERS)).toThrow('--peers takes some of vitepress,starlight, or none; not hugo');
});

it('gives a page the address of its folder, and an index that of the folder it lies in', () => {
  expect(['index.md', 'a/index.md', 'a/b.md'].map(withoutIndex)).toEqual(['', 'a/', 'a/b/']);
});

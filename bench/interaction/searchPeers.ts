import {cpSync, existsSync, readdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {type BenchSite, stockSite} from '../sites/benchSite';
import {installPackages} from '../sites/installPackages';
import {PEERS} from '../sites/peerSites';

const SCOPE = '@easyops-cn';
const THEME = `${SCOPE}/docusaurus-search-local`;

/** Sites whose search needs no other host. */
export const SEARCH_PEERS = {stock: stockWithSearch, starlight: PEERS.starlight} as const;

export type SearchPeer = keyof typeof SEARCH_PEERS;

/**
 * Stock Docusaurus has no search, so this adds the most popular local one. By default, it would skip all pages of a
 * site that asks search engines to.
 */
async function stockWithSearch(): Promise<BenchSite> {
  const packages = await installPackages('stock-search', {[THEME]: '0.55.3'});
  const site = stockSite([[THEME, {hashed: true, forceIgnoreNoIndex: true}]]);
  addPackages(join(packages, 'node_modules'), join(site.folder, 'node_modules'));
  return site;
}

/** Adds missing packages. Copies the theme itself, because a link would resolve to another Docusaurus. */
function addPackages(from: string, to: string): void {
  for (const entry of readdirSync(from)) {
    const target = join(to, entry);
    if (entry.startsWith('.') || existsSync(target)) continue;
    if (entry === SCOPE) cpSync(join(from, entry), target, {recursive: true});
    else symlinkSync(join(from, entry), target, 'junction');
  }
}

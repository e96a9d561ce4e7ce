import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {GeneratedPage} from '../content/generatePages';
import {makeTempFolder} from '../measure/makeTempFolder';
import {type BenchSite, withoutIndex} from './benchSite';
import {findNode, installPackages} from './installPackages';

/** Other site generators with their defaults, in the versions that the figures are for. */
export const PEERS = {vitepress: vitepressSite, starlight: starlightSite} as const;

export type Peer = keyof typeof PEERS;

const VITEPRESS = {vitepress: '1.6.4'};
export const STARLIGHT = {astro: '7.3.5', '@astrojs/starlight': '0.42.4'};
const STARLIGHT_NODE = 24;

async function vitepressSite(): Promise<BenchSite> {
  const folder = await makePeerFolder('vitepress', VITEPRESS);
  const settings = join(folder, '.vitepress');
  mkdirSync(settings);
  copyFileSync(join(__dirname, 'vitepress.config.mjs'), join(settings, 'config.mjs'));
  return {
    ...{name: 'vitepress', form: 'vitepress', folder, docs: 'docs', output: join('.vitepress', 'dist')},
    node: process.execPath,
    command: [join('..', 'node_modules', 'vitepress', 'bin', 'vitepress.js'), 'build'],
    leftovers: [join('.vitepress', 'dist'), join('.vitepress', 'cache')],
    addressOf: cleanUrlOf,
    arrange: (pages) => writeFileSync(join(settings, 'sidebar.json'), JSON.stringify(sidebarsOf(pages))),
  };
}

async function starlightSite(): Promise<BenchSite> {
  const node = await findNode(STARLIGHT_NODE);
  const folder = await makePeerFolder('starlight', STARLIGHT);
  mkdirSync(join(folder, 'src'));
  copyFileSync(join(__dirname, 'starlight.config.mjs'), join(folder, 'astro.config.mjs'));
  copyFileSync(join(__dirname, 'starlight.content.mjs'), join(folder, 'src', 'content.config.mjs'));
  return {
    ...{name: 'starlight', form: 'starlight', folder, docs: join('src', 'content', 'docs'), output: 'dist', node},
    command: [join('..', 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    leftovers: ['dist', '.astro', 'node_modules'],
    addressOf: (path) => `/${withoutIndex(path)}`,
  };
}

/** Makes a folder next to the packages. Through links, Astro would mistake them for the site's files. */
async function makePeerFolder(name: string, packages: Readonly<Record<string, string>>): Promise<string> {
  const folder = makeTempFolder('site', await installPackages(name, packages));
  // Vite reads which packages' sources it has to compile.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({type: 'module', dependencies: packages}));
  return folder;
}

/** Converts `a/index.md` to `/a/` and `a/b.md` to `/a/b`. */
function cleanUrlOf(path: string): string {
  return `/${path.replace(/(?:(?<=^|\/)index)?\.md$/, '')}`;
}

interface SidebarItem {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: SidebarItem[];
}

/** Makes a sidebar for each folder, with nested groups. VitePress doesn't generate any. */
function sidebarsOf(pages: readonly GeneratedPage[]): Record<string, SidebarItem[]> {
  const root: SidebarItem[] = [];
  for (const {path, title} of pages) {
    const items = path.split('/').slice(0, -1).reduce(itemsOfGroup, root);
    items.push({text: title, link: cleanUrlOf(path)});
  }
  return Object.fromEntries(root.flatMap(({text, items}) => (items ? [[`/${text}/`, items]] : [])));
}

function itemsOfGroup(siblings: SidebarItem[], text: string): SidebarItem[] {
  const items = siblings.find((item) => item.text === text && item.items)?.items;
  if (items) return items;
  const group = {text, collapsed: true, items: []};
  siblings.push(group);
  return group.items;
}

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {Parser} from 'htmlparser2';

export interface BuiltPage {
  /** Path with the base URL: `/staff/manuals/`. */
  address: string;
  /** In document order. */
  ids: readonly string[];
  /** Targets of links, images, scripts, style sheets and forms, without other hosts: `/img/lamp.png`, `/docs/#top`. */
  targets: readonly string[];
  /** Whether it redirects immediately. */
  leadsOn: boolean;
}

const HOST = 'http://site.invalid';
const LEADS: Readonly<Record<string, string>> = {a: 'href', link: 'href', form: 'action'};

/** Reads all pages of a built site, with the addresses that a web server gives them. */
export function readBuild(folder: string, basePath: string): BuiltPage[] {
  return filesOf(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) =>
      readPage(basePath + path.replace(/(^|\/)index\.html$/, '$1'), readFileSync(join(folder, path), 'utf8')),
    );
}

/** Lists the files of a built site, sorted and with forward slashes. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries
    .map(({parentPath, name}) => slashed(join(parentPath, name)).slice(slashed(folder).length + 1))
    .toSorted();
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

export function readPage(address: string, html: string): BuiltPage {
  const ids: string[] = [];
  const targets = new Set<string>();
  let leadsOn = false;
  const parser = new Parser({
    onopentag(name, {id, src, ...attributes}) {
      if (id) ids.push(id);
      leadsOn ||= attributes['http-equiv'] === 'refresh';
      for (const target of [src, attributes[LEADS[name] ?? '']]) {
        if (target === undefined || !URL.canParse(target, HOST + address)) continue;
        const {origin, pathname, hash} = new URL(target, HOST + address);
        if (origin === HOST) targets.add(pathname + hash);
      }
    },
  });
  parser.end(html);
  return {address, ids, targets: [...targets], leadsOn};
}

/**
 * Finds broken links and anchors and duplicate ids in a built site.
 *
 * @param files of the site, relative to its folder
 */
export function checkLinks(pages: readonly BuiltPage[], files: Iterable<string>, basePath: string): string[] {
  const pageAt = new Map(pages.map((page) => [decodeAddress(page.address), page]));
  const fileAt = new Set([...files].map((file) => basePath + file));
  return pages.flatMap(({address, ids, targets}) => [
    ...repeated(ids).map((id) => `${address}: duplicate id ${id}`),
    ...targets.flatMap((target) => {
      const [path = '', id = ''] = target.split('#', 2).map(decodeAddress);
      const page = pageAt.get(path) ?? pageAt.get(`${path}/`);
      if (!page && !fileAt.has(path)) return [`${address}: links to ${target}, which does not exist`];
      // Browsers handle `#top` themselves.
      const isDead = page && id !== '' && id !== 'top' && !page.ids.includes(id);
      return isDead ? [`${address}: links to ${target}, but that page has no anchor ${id}`] : [];
    }),
  ]);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

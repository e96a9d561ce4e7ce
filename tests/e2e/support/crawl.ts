import type {Page} from '@playwright/test';

export interface CrawledPage {
  path: string;
  ids: readonly string[];
  /** Where its links, images, scripts and forms lead, as full addresses on the same host. */
  targets: readonly string[];
}

export interface Crawl {
  pages: readonly CrawledPage[];
  /** Everything that is wrong, in words: pages that do not answer, links and anchors that lead nowhere. */
  problems: readonly string[];
}

/**
 * Follows every link on a host from some pages on, reading the HTML as it is sent.
 *
 * @param reader any page: its parser reads the HTML
 */
export async function crawl(reader: Page, site: string, starts: readonly string[]): Promise<Crawl> {
  const known = new Map<string, CrawledPage | undefined>();
  const problems: string[] = [];
  const queue = starts.map((start) => ({path: new URL(start, site).pathname, from: 'the start'}));

  for (let next = queue.shift(); next; next = queue.shift()) {
    const {path, from} = next;
    if (known.has(path)) continue;
    const response = await fetch(new URL(path, site), {redirect: 'manual'});
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (response.status !== 200) problems.push(`${path} answers ${response.status}, linked from ${from}`);
    const page = isPage && response.ok ? await readPage(reader, await response.text(), new URL(path, site)) : undefined;
    known.set(path, page);
    for (const target of page?.targets ?? []) queue.push({path: new URL(target).pathname, from: path});
  }

  const pages = [...known.values()].filter((page) => page !== undefined);
  return {pages, problems: [...problems, ...pages.flatMap(doubleIds), ...deadAnchors(pages, known)]};
}

function doubleIds({path, ids}: CrawledPage): string[] {
  const double = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...double].map((id) => `${path} has the id ${id} more than once`);
}

function deadAnchors(pages: readonly CrawledPage[], known: ReadonlyMap<string, CrawledPage | undefined>): string[] {
  return pages.flatMap(({path, targets}) =>
    targets.flatMap((target) => {
      const {pathname, hash} = new URL(target);
      const id = decodeURIComponent(hash.slice(1));
      const isDead = id !== '' && known.get(pathname)?.ids.includes(id) === false;
      return isDead ? [`${path} links to ${pathname}${hash}, which is not there`] : [];
    }),
  );
}

async function readPage(reader: Page, html: string, url: URL): Promise<CrawledPage> {
  const {ids, hrefs} = await reader.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html');
    const attributes = [
      ['a[href]', 'href'],
      ['link[href]', 'href'],
      ['[src]', 'src'],
      ['form[action]', 'action'],
    ] as const;
    return {
      ids: [...read.querySelectorAll('[id]')].map(({id}) => id),
      hrefs: attributes.flatMap(([selector, name]) =>
        [...read.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? ''),
      ),
    };
  }, html);
  const targets = hrefs.map((href) => new URL(href, url)).filter(({origin}) => origin === url.origin);
  return {path: url.pathname, ids, targets: [...new Set(targets.map(({href}) => href))]};
}

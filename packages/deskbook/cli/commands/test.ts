import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentOf} from '@deskbook/content/checkContent';
import {adviceFor} from '@deskbook/engine/placesOfBrowsers.mjs';
import {readSite} from '../../district';
import {type SiteFolderOptions, siteFoldersOf} from '../changeReleases';
import {howToAdd} from '../tools';
import {launchBrowser, openPages} from '../walk/openPages';
import {checkLinks, filesOf, readBuild} from '../walk/readBuild';
import {serveFolder} from '../walk/serveFolder';
import {build as buildSite} from './build';

/** Builds the site, which checks the content, then opens every page. The exit code is 1 if anything is wrong. */
export async function test({build, ...where}: SiteFolderOptions & {build: boolean}): Promise<number> {
  const missing = howToAdd('test');
  if (missing) {
    process.stderr.write(missing);
    return 1;
  }
  const {siteDir, folder: place, name} = siteFoldersOf(where);
  const folder = join(place, 'build');
  if (build) {
    const status = await buildSite([], where);
    if (status !== 0) return status;
  } else if (!existsSync(join(folder, 'index.html'))) {
    process.stderr.write(`There is no built site in ${join(where.outDir ?? '.', name)}. Leave out --no-build.\n`);
    return 1;
  }
  const {base_url: basePath, broken_links: brokenLinks} = readSite(contentOf(siteDir));
  const pages = readBuild(folder, basePath);

  const dead = checkLinks(pages, filesOf(folder), basePath);
  report(dead, `${pageCount(pages.length)}: every link and every anchor leads somewhere`);
  const wrong = await walk(
    folder,
    pages.filter(({leadsOn}) => !leadsOn).map(({address}) => address),
    basePath,
  );
  const areDeadLinksWrong = brokenLinks === 'throw' && dead.length > 0;
  // Without a browser, nobody knows.
  return areDeadLinksWrong || wrong === null || wrong.length > 0 ? 1 : 0;
}

/** Opens the pages and returns what is wrong with them; null if there is no browser to open them in. */
async function walk(folder: string, addresses: readonly string[], basePath: string): Promise<string[] | null> {
  const browser = await launchBrowser();
  if (!browser) {
    const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE;
    const why = named ? `${named} does not run` : 'there is no browser here';
    process.stderr.write(`No page was opened, because ${why}. Do one of these, then run the command again:
${adviceFor(process.platform)}\n`);
    return null;
  }
  const server = await serveFolder(folder, basePath);
  const examined = oneOfEachKind(folder, addresses, basePath);
  const wrong = await openPages(browser, {
    origin: new URL(server.url).origin,
    addresses,
    examined,
    onOpened: (count) => showProgress(`${count} of ${addresses.length} pages opened`),
  });
  await browser.close();
  await server.stop();
  showProgress('');
  report(
    wrong,
    `${pageCount(addresses.length)} opened in a browser without an error. Accessibility was checked on ${examined.size}, one or more of each kind: no problems`,
  );
  return wrong;
}

/** Returns the home page, its direct children, and the first page of each kind and of the news. */
function oneOfEachKind(folder: string, addresses: readonly string[], basePath: string): Set<string> {
  const near = addresses.filter((address) => !address.slice(basePath.length).replace(/\/$/, '').includes('/'));
  const {pages} = JSON.parse(readFileSync(join(folder, 'api/pages.json'), 'utf8')) as {
    pages: {url: string; kind: string}[];
  };
  const firsts = new Map(pages.toReversed().map(({kind, url}) => [kind, url]));
  const post = addresses.find((address) => /^blog\/\d{4}\//.test(address.slice(basePath.length)));
  return new Set([...near, ...firsts.values(), ...(post ? [post] : [])]);
}

function pageCount(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

function report(wrong: readonly string[], allIsWell: string): void {
  process.stdout.write(wrong.length > 0 ? `${wrong.join('\n')}\n` : `${allIsWell}.\n`);
}

/** Prints progress, only in a terminal. */
function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
}

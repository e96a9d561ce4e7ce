import {rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser} from 'playwright';
import {writePages} from '../content/generatePages';
import {drawPicture} from '../content/illustratePages';
import type {BenchSite} from '../sites/benchSite';
import type {Edit, Shown} from './edits';

/** Timeout in milliseconds. */
const TIMEOUT = 120_000;

/** Milliseconds until the server and the page are idle after an edit. */
const SETTLE_TIME = 2000;

/** Saves an edit while its page is open. Returns milliseconds until the page shows it. */
export async function measureEdit(
  browser: Browser,
  {site, url}: {site: BenchSite; url: string},
  edit: Edit,
  round: number,
): Promise<number> {
  const mark = `edited-${edit.name.replaceAll(' ', '-')}-${round}`;
  const picture = edit.pictureOf && {name: edit.pictureOf(mark), bytes: await drawPicture(round)};
  const tab = await browser.newPage();
  tab.setDefaultTimeout(TIMEOUT);
  try {
    await tab.goto(url + site.addressOf(edit.path), {waitUntil: 'networkidle'});
    await pause(SETTLE_TIME);
    const shown = edit.shows(mark);
    if (await tab.evaluate(isShown, shown)) throw new Error(`${edit.path} shows ${mark} before it is saved`);
    const saved = performance.now();
    const docs = join(site.folder, site.docs);
    if (picture) writeFileSync(join(docs, dirname(edit.path), picture.name), picture.bytes);
    const next = edit.save(mark);
    if (next) writePages([next], docs, site.form);
    else rmSync(join(docs, edit.path));
    await tab.waitForFunction(isShown, shown);
    return performance.now() - saved;
  } catch (cause) {
    throw new Error(`${site.name}: ${edit.name} did not show on ${edit.path}`, {cause});
  } finally {
    await tab.close();
  }
}

/** Runs in the page. */
function isShown({selector, pattern, attribute}: Shown): boolean {
  return [...document.querySelectorAll(selector)].some((element) =>
    new RegExp(pattern, 'i').test((attribute ? element.getAttribute(attribute) : element.textContent) ?? ''),
  );
}

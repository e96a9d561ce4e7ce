import {setTimeout as pause} from 'node:timers/promises';
import type {Page} from 'playwright';
import {PROBE_PATHS} from '../content/probes';
import type {BenchSite} from '../sites/benchSite';
import {SEARCHES, type Search} from './searches';
import {type Moment, TIMEOUT, type Visit} from './visit';

/** The use of a control, from when the reader could press it until the page has done its job. */
export interface Use {
  what: What;
  pressed: Moment;
  done: Moment;
}

export type What =
  | 'quiz: first verdict'
  | 'search: box open'
  | 'search: first result'
  | 'calendar: next month'
  | 'calendar: filtered'
  | 'index page: filtered';

/** What a reader does on a page, as soon as possible. */
export interface Task {
  /** In the built site. */
  path: string;
  perform(visit: Visit): Promise<readonly Use[]>;
}

/** Occurs on every site, including titles of generated pages. */
const QUERY = 'printer';

/** Milliseconds until a reader without a result types again. */
const RETYPE_AFTER = 500;

/** Other generators' sites have only a search. */
export function tasksOn({form, addressOf}: BenchSite): Task[] {
  const search = SEARCHES[form];
  const searching = search ? [{path: addressOf(PROBE_PATHS.manual), perform: searchWith(search)}] : [];
  if (form !== 'deskbook') return searching;
  return [
    {path: addressOf(PROBE_PATHS.quiz), perform: answer},
    ...searching,
    {path: '/calendar/', perform: turnMonth},
    {path: `/calendar/?text=${QUERY}`, perform: arriveFiltered},
    {path: '/procedures/', perform: filter},
  ];
}

async function answer({page, untilShown}: Visit): Promise<Use[]> {
  const check = page.getByRole('button', {name: 'Check answer', exact: true});
  const pressed = await untilShown('[data-island=quiz] button', '^Check answer$');
  await page.getByRole('radio').filter({visible: true}).first().check();
  await check.click();
  return [{what: 'quiz: first verdict', pressed, done: await untilShown('[id$="-verdict"]')}];
}

function searchWith({control, key, field, result, isForgetful}: Search) {
  return async ({page, untilShown}: Visit): Promise<Use[]> => {
    const uses: Use[] = [];
    const pressed = await untilShown(control);
    if (key) await page.keyboard.press(key);
    else await page.locator(control).first().click();
    if (field) {
      uses.push({what: 'search: box open', pressed, done: await untilShown(field)});
      await page.locator(field).first().focus();
    }
    await page.keyboard.type(QUERY);
    if (isForgetful) await typeAgain(page, result);
    return [...uses, {what: 'search: first result', pressed, done: await untilShown(result)}];
  };
}

async function typeAgain(page: Page, result: string): Promise<void> {
  const first = page.locator(result).first();
  for (const end = performance.now() + TIMEOUT; performance.now() < end; ) {
    await pause(RETYPE_AFTER);
    if (await first.isVisible()) return;
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(QUERY);
  }
}

/** The month is changed by a link to another page, where the app isn't loaded. */
async function turnMonth({page, untilShown}: Visit): Promise<Use[]> {
  const turn = ':has(> nav[aria-label="Other months"])';
  await page.waitForLoadState('load');
  const month = await page.locator(`${turn} > h2`).filter({visible: true}).textContent();
  const pressed = await untilShown(`${turn} > h2`);
  await page.locator(`${turn} > nav > a`).filter({visible: true}).last().click();
  return [{what: 'calendar: next month', pressed, done: await untilShown(`${turn} > h2`, `^(?!${month}$)`)}];
}

/** The address has a filter, so nobody has to press anything. */
async function arriveFiltered({untilShown}: Visit): Promise<Use[]> {
  const pressed = await untilShown('main h1');
  return [{what: 'calendar: filtered', pressed, done: await untilShown('main [role=status]', ' of ')}];
}

async function filter({page, untilShown}: Visit): Promise<Use[]> {
  const field = 'main input[name=text]';
  const pressed = await untilShown(field);
  await page.locator(field).focus();
  await page.keyboard.type(QUERY);
  return [{what: 'index page: filtered', pressed, done: await untilShown('main [role=status]', ' of ')}];
}

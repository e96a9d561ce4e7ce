/**
 * `npm run bench:next`: measures how fast the next page shows after a click, alternating with and without the site's
 * speculation rules, on a connection with latency. Needs the site in `build/`.
 * `-- --delay 200` (of every response, in milliseconds), `-- --rest 500` (of the pointer on the link before the click),
 * `-- --rounds 7`, `-- --json`.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {readWholeNumber} from './measure/readWholeNumber';
import {medianOf, round} from './measure/summarize';
import {driveBrowser} from './next/driveBrowser';
import {type Painted, serveThrottled} from './next/serveThrottled';
import {REPO} from './sites/makeSite';
import {findBrowser} from './weight/findBrowser';
import {formatTable} from './weight/formatTable';

const BUILD = join(REPO, 'build');
const FROM = '/procedures/';
const LINK = 'main a[href^="/docs/procedures/"]';
/** Milliseconds until a page has settled after it was shown. */
const SETTLE_TIME = 500;
/** Timeout in milliseconds. */
const TIMEOUT = 30_000;

interface Options {
  delay: number;
  rest: number;
  rounds: number;
}

/** Opens a list with an empty cache, rests the pointer on its first link, and clicks. */
async function clickNext(browser: string, {delay, rest}: Options, rules: boolean): Promise<Painted> {
  const line = await serveThrottled(BUILD, delay, rules);
  const reader = await driveBrowser(browser);
  try {
    const listed = within(line.painted(FROM), FROM);
    await reader.goTo(line.url + FROM);
    await listed;
    await pause(SETTLE_TIME);
    await reader.pointAt(LINK);
    await pause(rest);
    const shown = within(line.painted(await reader.pathOf(LINK)), LINK);
    await reader.click();
    return await shown;
  } finally {
    reader.close();
    await line.stop();
  }
}

function within(painted: Promise<Painted>, what: string): Promise<Painted> {
  const late = pause(TIMEOUT, undefined, {ref: false}).then(() => {
    throw new Error(`${what} was not shown within ${TIMEOUT / 1000} s`);
  });
  return Promise.race([painted, late]);
}

async function measureNext(options: Options) {
  const browser = findBrowser();
  const shown: Record<'with' | 'without', Painted[]> = {with: [], without: []};
  for (let turn = 1; turn <= options.rounds; turn++) {
    for (const [name, painted] of Object.entries(shown)) {
      const next = await clickNext(browser, options, name === 'with');
      process.stderr.write(`turn ${turn}, ${name} rules: ${Math.round(next.milliseconds)} ms\n`);
      painted.push(next);
    }
  }
  const [withRules, without] = [shown.with, shown.without].map((painted) => ({
    milliseconds: round(medianOf(painted.map(({milliseconds}) => milliseconds))),
    prerendered: painted.filter(({isPrerendered}) => isPrerendered).length,
  })) as [Result, Result];
  return {...options, withRules, without, saved: round(without.milliseconds - withRules.milliseconds)};
}

interface Result {
  /** The median. */
  milliseconds: number;
  /** How many pages had been prerendered before the click. */
  prerendered: number;
}

async function main() {
  const {values} = parseArgs({
    options: {
      delay: {type: 'string', default: '200'},
      rest: {type: 'string', default: '500'},
      rounds: {type: 'string', default: '7'},
      json: {type: 'boolean', default: false},
    },
  });
  if (!existsSync(BUILD)) throw new Error('There is no build to measure: run npm run build first');
  const result = await measureNext({
    delay: readWholeNumber('--delay', values.delay),
    rest: readWholeNumber('--rest', values.rest),
    rounds: readWholeNumber('--rounds', values.rounds),
  });
  const row = (name: string, {milliseconds, prerendered}: Result) => [
    name,
    `${Math.round(milliseconds)} ms`,
    `${prerendered} of ${result.rounds}`,
  ];
  const table = formatTable(
    ['', 'click to first text', 'prerendered'],
    [row('with speculation rules', result.withRules), row('without', result.without)],
    [0],
  );
  const title = `The next page, with each response delayed by ${result.delay} ms and ${result.rest} ms on the link; medians of ${result.rounds}`;
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${title}\n${table}\n`);
}

main();

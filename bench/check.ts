/**
 * `npm run bench:check`: measures the content check on 300 generated pages, started like `npm run check`.
 * `-- --pages N`, `-- --rounds N`, `-- --json`.
 */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {generatePages, readDistrictOf, writePages} from './content/generatePages';
import {writeDistrict} from './content/writeDistrict';
import {makeTempFolder} from './measure/makeTempFolder';
import {measureNode} from './measure/measureProcess';
import {readWholeNumber} from './measure/readWholeNumber';
import {type Summary, summarize} from './measure/summarize';
import {REPO} from './sites/makeSite';

const GOAL_SECONDS = 3;

function makeSite(pages: number): string {
  const site = makeTempFolder('check');
  mkdirSync(join(site, 'docs'));
  writeDistrict(join(REPO, 'docs'), join(site, 'docs'));
  writePages(generatePages(pages, readDistrictOf(REPO)), join(site, 'docs'), 'deskbook');
  return site;
}

async function runCheck(site: string) {
  const run = await measureNode([join(REPO, 'bin', 'deskbook.mjs'), 'check'], site);
  if (run.status !== 0) throw new Error(`The generated pages have errors:\n${run.output}`);
  return run;
}

async function measureCheck(pages: number, rounds: number) {
  const site = makeSite(pages);
  const warmUp = await runCheck(site);
  process.stderr.write(`${warmUp.output.trim().split('\n').at(-1)}\n`);
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    const run = await runCheck(site);
    process.stderr.write(`round ${round}: ${run.wallSeconds.toFixed(2)} s\n`);
    runs.push(run);
  }
  const wallSeconds = summarize(runs.map((run) => run.wallSeconds));
  const cpuSeconds = summarize(runs.map((run) => run.cpuSeconds));
  return {
    pages,
    rounds,
    wallSeconds,
    cpuSeconds,
    goalSeconds: GOAL_SECONDS,
    isUnderGoal: wallSeconds.median < GOAL_SECONDS,
  };
}

function formatSummary({median, min, max}: Summary): string {
  return `${median.toFixed(2)} s (${min.toFixed(2)} to ${max.toFixed(2)})`;
}

async function main() {
  const {values} = parseArgs({
    options: {
      pages: {type: 'string', default: '300'},
      rounds: {type: 'string', default: '5'},
      json: {type: 'boolean', default: false},
    },
  });
  const result = await measureCheck(
    readWholeNumber('--pages', values.pages),
    readWholeNumber('--rounds', values.rounds),
  );
  const lines = [
    `npm run check on ${result.pages} pages, median of ${result.rounds} rounds`,
    `  wall  ${formatSummary(result.wallSeconds)}`,
    `  CPU   ${formatSummary(result.cpuSeconds)}`,
    `  ${result.isUnderGoal ? 'under' : 'NOT under'} the goal of ${result.goalSeconds} s`,
  ];
  process.stdout.write(`${values.json ? JSON.stringify(result) : lines.join('\n')}\n`);
}

main();

import {join} from 'node:path';
import {PROBE_PATHS} from '../content/probes';
import {medianOf, round} from '../measure/summarize';
import type {BenchSite} from '../sites/benchSite';
import {type LeftOut, leaveOut} from '../sites/makeSites';
import {installLighthouse, type Lighthouse, type LighthouseRun} from './runLighthouse';

export interface LighthouseResult extends LighthouseRun {
  site: string;
  pages: number;
  path: string;
  runs: number;
}

const RUNS = 5;

/** VitePress is only compared by its bytes. */
const isCompared = ({form}: BenchSite) => form !== 'vitepress';

/** Measures each site's manual page and returns medians. The sites take turns, so a busy machine slows all of them. */
export async function measureLighthouse(
  sites: readonly BenchSite[],
  chromium: string,
  pages: number,
  leftOut: LeftOut[],
): Promise<LighthouseResult[]> {
  try {
    return await takeTurns(sites.filter(isCompared), await installLighthouse(chromium), pages);
  } catch (error) {
    leftOut.push(leaveOut('Lighthouse', error));
    return [];
  }
}

async function takeTurns(sites: readonly BenchSite[], look: Lighthouse, pages: number): Promise<LighthouseResult[]> {
  const results = sites.map((site) => ({site, path: site.addressOf(PROBE_PATHS.manual), runs: [] as LighthouseRun[]}));
  for (let turn = 1; turn <= RUNS; turn++) {
    for (const {site, path, runs} of results) {
      const run = await look(join(site.folder, site.output), path);
      runs.push(run);
      process.stderr.write(`Lighthouse, turn ${turn} of ${RUNS}: ${site.name} ${run.score}\n`);
    }
  }
  return results.map(({site, path, runs}) => ({site: site.name, pages, path, runs: runs.length, ...medians(runs)}));
}

function medians(runs: readonly LighthouseRun[]): LighthouseRun {
  const medianOfAll = (key: keyof LighthouseRun) => medianOf(runs.map((run) => run[key]));
  return {
    score: medianOfAll('score'),
    largestContentfulPaintMs: Math.round(medianOfAll('largestContentfulPaintMs')),
    totalBlockingTimeMs: Math.round(medianOfAll('totalBlockingTimeMs')),
    layoutShift: round(medianOfAll('layoutShift')),
  };
}

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {makeTempFolder} from '../measure/makeTempFolder';
import {measureNode} from '../measure/measureProcess';
import {installPackages} from '../sites/installPackages';
import {serveGzipped} from './serveGzipped';

/** The newest version that runs on Node 20. */
const LIGHTHOUSE = {lighthouse: '12.8.2'};
const CHROME_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
].join(' ');

export interface LighthouseRun {
  /** 0 to 1. */
  score: number;
  largestContentfulPaintMs: number;
  totalBlockingTimeMs: number;
  layoutShift: number;
}

/** Measures a page with Lighthouse's settings for a slow phone. */
export type Lighthouse = (folder: string, path: string) => Promise<LighthouseRun>;

/** @param chromium path of Chromium or Chrome */
export async function installLighthouse(chromium: string): Promise<Lighthouse> {
  const program = join(
    await installPackages('lighthouse', LIGHTHOUSE),
    'node_modules',
    'lighthouse',
    'cli',
    'index.js',
  );
  return async (folder, path) => {
    const server = await serveGzipped(folder);
    try {
      return await look(program, chromium, server.url + path);
    } finally {
      await server.stop();
    }
  };
}

async function look(program: string, chromium: string, url: string): Promise<LighthouseRun> {
  const report = join(makeTempFolder('lighthouse'), 'report.json');
  const {status, output} = await measureNode(
    [
      program,
      url,
      '--quiet',
      '--only-categories=performance',
      `--chrome-flags=${CHROME_FLAGS}`,
      '--output=json',
      `--output-path=${report}`,
    ],
    join(report, '..'),
    {env: {CHROME_PATH: chromium}},
  );
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}:\n${output}`);
  const {categories, audits} = JSON.parse(readFileSync(report, 'utf8'));
  return {
    score: categories.performance.score,
    largestContentfulPaintMs: audits['largest-contentful-paint'].numericValue,
    totalBlockingTimeMs: audits['total-blocking-time'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
  };
}

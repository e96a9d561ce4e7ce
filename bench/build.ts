/**
 * `npm run bench:build`: measures a cold production build of 1,000 generated pages against stock Docusaurus with the
 * same flags and VitePress; then what diagrams, pictures and compressed files add. `-- --pages N`, `-- --sample` (the
 * sample content, against stock only), `-- --rounds N`, `-- --peers vitepress,starlight` (or `none`), `-- --no-extras`,
 * `-- --json`.
 */
import {parseArgs} from 'node:util';
import {type Builds, compareBuilds, formatBuilds, formatUsage} from './build/compareBuilds';
import {makeExtras} from './build/makeExtras';
import {generatePages, readDistrictOf} from './content/generatePages';
import {writeHome} from './content/probes';
import type {Usage} from './measure/measureProcess';
import {readWholeNumber} from './measure/readWholeNumber';
import {type BenchSite, buildCold, fillSite, setCompression} from './sites/benchSite';
import {countPages} from './sites/countPages';
import {REPO} from './sites/makeSite';
import {type LeftOut, leaveOut, makeSites, readPeers} from './sites/makeSites';
import {PEERS, type Peer} from './sites/peerSites';

interface Options {
  /** Number of generated pages; undefined for the sample content. */
  pages: number | undefined;
  rounds: number;
  peers: readonly Peer[];
  extras: boolean;
}

function readOptions(): Options & {json: boolean} {
  const {values} = parseArgs({
    options: {
      pages: {type: 'string', default: '1000'},
      sample: {type: 'boolean', default: false},
      rounds: {type: 'string', default: '3'},
      peers: {type: 'string', default: 'vitepress'},
      'no-extras': {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
    },
  });
  return {
    pages: values.sample ? undefined : readWholeNumber('--pages', values.pages),
    rounds: readWholeNumber('--rounds', values.rounds),
    // No other generator can build the sample content.
    peers: values.sample ? [] : readPeers(values.peers, PEERS),
    extras: !values.sample && !values['no-extras'],
    json: values.json,
  };
}

interface Prepared {
  site: BenchSite;
  isExtra: boolean;
  pages: number;
}

/** Makes the sites with their content, this project first. */
async function prepareSites({pages: count, peers, extras}: Options): Promise<{sites: Prepared[]; leftOut: LeftOut[]}> {
  const {sites, leftOut} = await makeSites(peers);
  const pages = count === undefined ? [] : generatePages(count, readDistrictOf(REPO));
  for (const site of sites) {
    if (count !== undefined) fillSite(site, site.form === 'deskbook' ? pages : [writeHome(pages), ...pages]);
    if (site.form === 'deskbook') setCompression(site, false);
  }
  const more = extras ? await makeExtras(pages) : {sites: [], leftOut: []};
  const prepare = (isExtra: boolean) => (site: BenchSite) => ({site, isExtra, pages: count ?? countPages(site.folder)});
  return {
    sites: [...sites.map(prepare(false)), ...more.sites.map(prepare(true))],
    leftOut: [...leftOut, ...more.leftOut],
  };
}

/** Alternates between sites, so a busy machine slows all of them. Drops sites that don't build. */
async function measureSites(prepared: readonly Prepared[], rounds: number, leftOut: LeftOut[]): Promise<Builds[]> {
  let builds = prepared.map((entry) => ({...entry, name: entry.site.name, runs: [] as Usage[]}));
  for (let turn = 1; turn <= rounds; turn++) {
    for (const build of builds) {
      try {
        const run = await buildCold(build.site);
        build.runs.push(run);
        process.stderr.write(`round ${turn}  ${build.name.padEnd(16)}  ${formatUsage(run).join('  ')}\n`);
      } catch (error) {
        if (build.site.form === 'deskbook' && !build.isExtra) throw error;
        leftOut.push(leaveOut(build.name, error));
      }
    }
    builds = builds.filter(({runs}) => runs.length === turn);
  }
  return builds;
}

async function main() {
  // `npm run build` writes no persistent cache, so spare the stock build that cost, too.
  process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';
  const {json, ...options} = readOptions();
  const {sites, leftOut} = await prepareSites(options);
  const report = compareBuilds(await measureSites(sites, options.rounds, leftOut), leftOut);
  process.stdout.write(`${json ? JSON.stringify(report) : formatBuilds(report)}\n`);
}

main();

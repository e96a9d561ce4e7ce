import {generatePages, readDistrictOf} from '../content/generatePages';
import {writeHome, writeProbes} from '../content/probes';
import {type BenchSite, buildCold, fillSite} from './benchSite';
import {REPO} from './makeSite';
import {type LeftOut, leaveOut} from './makeSites';

/** Builds sites with generated pages in addition to the measured ones. Returns those that could be built. */
export async function buildSites(sites: readonly BenchSite[], count: number, leftOut: LeftOut[]): Promise<BenchSite[]> {
  const district = readDistrictOf(REPO);
  const pages = [...writeProbes(district), ...generatePages(count, district)];
  const built: BenchSite[] = [];
  for (const site of sites) {
    fillSite(site, site.form === 'deskbook' ? pages : [writeHome(pages), ...pages]);
    process.stderr.write(`building ${site.name} with ${count} pages\n`);
    try {
      await buildCold(site);
      built.push(site);
    } catch (error) {
      if (site.form === 'deskbook') throw error;
      leftOut.push(leaveOut(`${site.name} with ${count} pages`, error));
    }
  }
  return built;
}

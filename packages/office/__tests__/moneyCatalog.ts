import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {type Catalog, readCatalog} from '@deskbook/content/catalog';
import {formatProblems} from '@deskbook/text/problems/formatProblems';

const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
branches: {downtown: {name: Downtown}, riverside: {name: Riverside}}
people: {analyst: {name: Systems analyst}}
funds:
  general: {name: General Fund}
  capital-projects: {name: Capital Projects Fund}
  gifts: {name: Gifts}`;

const KIND_OF: Record<string, string> = {e: 'equipment', c: 'contract', f: 'fund', p: 'purchase'};

/**
 * A catalog of pages named by their paths: `e-…` is equipment, `c-…` a contract, `f-…` a fund, `p-…` a purchase, and
 * the path is also the title. Fails where they have a problem.
 *
 * @param yearStart the first day of the fiscal year, `MM-DD`
 */
export function moneyCatalog(pages: Record<string, string>, yearStart = '07-01'): Catalog {
  const files = Object.entries(pages).map(([path, lines]) => {
    const kind = KIND_OF[path.slice(0, 1)];
    const reviewed = kind === 'equipment' ? '\nowner: analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 6 months' : '';
    return [`docs/${path}.md`, `---\nkind: ${kind}\ntitle: ${path}${reviewed}\n${lines}\n---\n`];
  });
  const district = `${DISTRICT}\nfiscal_year_start: ${yearStart}`;
  const siteDir = temporarySite({'docs/district.yml': district, ...Object.fromEntries(files)});
  const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return catalog;
}

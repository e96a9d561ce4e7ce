import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import type {OfficeSource} from '../domain/register';

const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk:
  name: IT help desk
  email: helpdesk@example.org
  phone: 555-0100
  hours: Monday to Friday
  after_hours_phone: 555-0109
  after_hours_note: for outages only
branches:
  downtown: {name: Downtown, address: 1 Main Street, phone: 555-0120}
  riverside: {name: Riverside}
people: {analyst: {name: Systems analyst}, director: {name: Director}}
funds: {general: {name: General Fund}}
systems:
  telephones: {name: Telephones}
  listen: {name: LISTEN}
  win: {name: WIN}
  accounts: {name: Staff accounts}
  cabling: {name: Cabling}`;

const KIND_OF: Record<string, string> = {c: 'contract', s: 'system', e: 'equipment', p: 'procedure', m: 'manual'};
const REVIEWED = 'owner: analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 6 months';

/**
 * What registers ask, of pages named by their paths: `c-…` is a contract, `s-…` a system, `e-…` equipment, `p-…` a
 * procedure, `m-…` a manual, and the path is also the title. Fails where they have a problem.
 *
 * @param more lines of `district.yml`
 */
export function recordsOf(pages: Record<string, string>, more = '', buildDay = '2026-11-28'): OfficeSource {
  const files = Object.entries(pages).map(([path, lines]) => {
    const kind = KIND_OF[path.slice(0, 1)] ?? '';
    const reviewed = 'epm'.includes(path.slice(0, 1)) ? `\n${REVIEWED}` : '';
    return [`docs/${path}.md`, `---\nkind: ${kind}\ntitle: ${path}${reviewed}\n${lines}\n---\n`];
  });
  const siteDir = temporarySite({'docs/district.yml': `${DISTRICT}\n${more}`, ...Object.fromEntries(files)});
  const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return {
    catalog,
    buildDay,
    addressOf: (path) => (path.includes('hidden') ? null : `/${path.replace(/\.md$/, '/')}`),
  };
}

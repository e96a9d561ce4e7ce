import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {type Catalog, readCatalog} from '@deskbook/content/catalog';
import {formatProblems} from '@deskbook/text/problems/formatProblems';

const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
base_url: /staff/
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
branches: {downtown: {name: Downtown, rooms: {board-room: {name: Board room, seats: 20}}}}
people:
  systems-analyst: {name: Systems analyst, email: systems@example.org}
  director: {name: Director}
  coordinator: {name: Coordinator}
roles: {circulation: {name: Circulation}, reference: {name: Reference}, all-staff: {name: All staff, everyone: true}}
systems: {listen: {name: LISTEN}, win: {name: WIN}}`;

/** The catalog of a site of these pages, by their paths in the docs folder; they may have no problem. */
export function officeOf(pages: Record<string, string>): Catalog {
  const files = Object.entries(pages).map(([path, lines]) => [`docs/${path}`, `---\n${lines}\n---\n`]);
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...Object.fromEntries(files)});
  const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return catalog;
}

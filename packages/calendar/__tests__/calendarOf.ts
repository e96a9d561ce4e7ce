import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {type Catalog, readCatalog} from '@deskbook/content/catalog';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {scheduleOf} from '../domain/schedule';
import type {TrainingSession} from '../domain/trainingSession';
import {planSessions} from '../node/planSessions';

export const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
branches:
  downtown:
    name: Downtown
    address: 1 Main Street
    closed: [2026-11-26]
    rooms:
      training-lab: {name: Training lab, seats: 12}
      meeting-room: {name: Meeting room, seats: 40}
  riverside:
    name: Riverside
    rooms: {community-room: {name: Community room, seats: 30}}
people:
  systems-analyst: {name: Systems analyst}
  training-librarian: {name: Training librarian}
roles:
  circulation: {name: Circulation}
  reference: {name: Reference}
  all-staff: {name: All staff, everyone: true}`;

/** Front matter of a session of an hour in the training lab, with more lines; a line replaces one of the same key. */
export function sessionText(title: string, lines = ''): string {
  const standard = {
    start: '2026-12-03 10:00',
    duration: '60 min',
    branch: 'downtown',
    room: 'training-lab',
    trainers: '[systems-analyst]',
    audience: '[circulation]',
  };
  const own = new Set(lines.split('\n').map((line) => line.replace(/^-?([a-z_]+).*/, '$1')));
  const kept = Object.entries(standard).flatMap(([key, value]) => (own.has(key) ? [] : [`${key}: ${value}`]));
  const written = lines.split('\n').filter((line) => line && !line.startsWith('-'));
  return `---\nkind: session\n${[`title: ${title}`, ...kept, ...written].join('\n')}\n---\n`;
}

/** The series of the field notes: six Tuesdays, one left out, one moved. */
export const TUESDAYS = `start: 2026-10-20 10:00
repeats: {every: week, count: 6, except: [2026-11-10], moved: {2026-11-17: 2026-11-18 14:00}}`;

export const INSTANTS_OF_TUESDAYS = [
  '2026-10-20T15:00:00Z',
  '2026-10-27T15:00:00Z',
  '2026-11-03T16:00:00Z',
  '2026-11-18T20:00:00Z',
  '2026-11-24T16:00:00Z',
];

export interface Calendar {
  catalog: Catalog;
  sessions: TrainingSession[];
  district: Catalog['district'];
  buildDay: string;
}

interface Given {
  /** When the schedule of each page changed, the newest first; left out, the commits are not known. */
  changes?: Record<string, readonly string[]>;
  unlisted?: readonly string[];
  district?: string;
  buildDay?: string;
}

/** What the calendar is made of on October 1, 2026, or another day, for pages by their paths in the docs folder; they may have no problem. */
export function calendarOf(
  pages: Record<string, string>,
  {changes, unlisted, district = DISTRICT, buildDay = '2026-10-01'}: Given = {},
): Calendar {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': district, ...Object.fromEntries(files)});
  const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const sessions = planSessions({
    catalog,
    buildDay,
    docs: docsOf(catalog, unlisted),
    history: {
      histories: new Map(
        catalog.pages.map(({path, source}) => [path, historyOf(changes?.[path] ?? [], source?.value)]),
      ),
      gap: changes ? null : 'no-git',
    },
    writtenAt: () => '2026-10-01T00:00:00Z',
  });
  return {catalog, sessions, district: catalog.district, buildDay};
}

/** What Docusaurus would know of the pages. */
export function docsOf({pages}: Catalog, unlisted: readonly string[] = []): ReadonlyMap<string, DocMetadata> {
  return new Map(pages.map((page) => [page.path, docOf(page, unlisted.includes(page.path))]));
}

function historyOf(changes: readonly string[], frontMatter: YamlValue | undefined) {
  return {changes, committed: scheduleOf(frontMatter)};
}

function docOf({path, title}: {path: string; title: string}, unlisted = false): DocMetadata {
  const permalink = `/docs/${path.replace(/\.md$/, '')}/`;
  return {title, permalink, unlisted, description: `About ${title}.`} as DocMetadata;
}

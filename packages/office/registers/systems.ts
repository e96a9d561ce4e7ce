import {addDays} from '@deskbook/text/dates/dates';
import {pluralForm} from '@deskbook/text/pluralForm';
import {nameInWords} from '@deskbook/text/strings';
import {stateOn} from '../domain/datedStates';
import {cardLinks} from '../domain/escalationCards';
import {linkToPage} from '../domain/links';
import {pagesOfKind} from '../domain/pagesOfKind';
import {planTable} from '../domain/planTable';
import type {DatedState, Link, OfficeSource, Register, TreeItem, Verdict} from '../domain/register';
import {type Failure, failingWith, failuresOf, fallbacksFor, type System, systemsOf} from '../domain/systems';
import {drawSystems} from '../domain/systemsDrawing';

const DAYS_AHEAD = 365;

const ENDING = 'Ends within a year';

const SUPPORT: readonly DatedState[] = [
  {label: 'Supported', tone: 'quiet'},
  {label: ENDING, fromDay: -DAYS_AHEAD, tone: 'attention'},
  {label: 'No longer supported', fromDay: 1, tone: 'bad'},
];

const PAGES_ABOUT = [
  ['equipment', '{count} equipment guide|{count} equipment guides'],
  ['procedures', '{count} procedure|{count} procedures'],
  ['manuals', '{count} manual|{count} manuals'],
] as const;

export const systems: Register = {
  path: 'office/systems/',
  lists: ['system'],
  title: 'Systems',
  description:
    'What each system depends on, who looks after it, until when it is supported, and what to do without it.',
  keywords: [
    'list of systems',
    'dependencies',
    'what depends on the network',
    'end of support',
    'who to call when the network is down',
    'escalation card',
    'sistemas',
    'who is responsible for a system',
    'system owner',
    'which systems do we have',
    'software list',
    'what fails if a server is down',
    'support dates',
    'single point of failure',
    'who runs this system',
    'lista de sistemas',
  ],
  verdict: verdictOn,
  plan: (source) => {
    const all = systemsOf(source.catalog);
    const drawing = drawSystems(all, (system) => linkOf(system, source));
    return [
      {
        id: 'failures',
        title: 'What fails with what',
        text: 'A system fails with the one above it.',
        ...(drawing && {drawing}),
        tree: failuresOf(all).map((failure) => itemOf(failure, source)),
      },
      {id: 'systems', title: 'Systems', table: tableOf([...all.values()], all, source)},
      {
        id: 'cards',
        title: 'Escalation cards',
        text: 'One page for each branch to print: its lines, who to call in which order, and what works without the network.',
        links: cardLinks(source),
      },
    ];
  },
  alerts: ({catalog}) => [
    {
      when: pagesOfKind('system', catalog.pages).flatMap(({data: {support_until: until, status}}) =>
        until && status !== 'retired' ? {from: addDays(until, -DAYS_AHEAD)} : [],
      ),
      forms: '{count} system near the end of its support|{count} systems near the end of their support',
    },
  ],
};

/** The system that most depends on, and how many are near the end of their support on the day of reading. */
function verdictOn({catalog, buildDay}: OfficeSource): Verdict | undefined {
  const all = systemsOf(catalog);
  const failing = [...all.values()].map((system) => ({system, count: failingWith([system.key], all).length - 1}));
  const [worst] = failing.toSorted((a, b) => b.count - a.count);
  if (!worst || worst.count === 0) return undefined;
  const rest = [`${worst.system.name} takes ${worst.count} of ${all.size} systems with it.`];
  const ending = pagesOfKind('system', catalog.pages).filter(
    ({data: {support_until: until}}) => until && stateOn(until, SUPPORT, buildDay)?.label === ENDING,
  );
  const forms =
    '{count} system is within a year of the end of its support.|{count} systems are within a year of the end of their support.';
  return {mark: 'soon', lead: {count: ending.length, where: {support: ENDING}, list: 'systems', forms}, rest};
}

function tableOf(rows: readonly System[], all: ReadonlyMap<string, System>, source: OfficeSource) {
  const {catalog, addressOf} = source;
  const {people, base_url: root} = catalog.district;
  return planTable<System>({
    rows,
    empty: 'district.yml names no systems yet.',
    columns: [
      {label: 'System', value: (system) => linkOf(system, source)},
      {label: 'Owner', value: ({page}) => people[page?.data.owner ?? '']?.name ?? null, isFilter: true},
      {
        label: 'Status',
        type: 'word',
        show: 'folded',
        value: ({page}) => (page?.data.status ? nameInWords(page.data.status) : null),
        isFilter: true,
      },
      {label: 'Supported until', show: 'wide', type: 'date', value: ({page}) => page?.data.support_until ?? null},
      {
        label: 'Support',
        type: 'state',
        states: SUPPORT,
        value: ({page}) => page?.data.support_until ?? 'No date',
        isFilter: true,
      },
      {
        label: 'Depends on',
        type: 'list',
        value: ({dependsOn}) => dependsOn.flatMap((key) => all.get(key) ?? []).map((system) => linkOf(system, source)),
      },
      {
        label: 'Contracts',
        type: 'list',
        show: 'folded',
        value: ({contracts}) => contracts.map((page) => linkToPage(page, addressOf)),
      },
      {
        label: 'Pages',
        type: 'list',
        show: 'folded',
        value: ({key, ...system}) =>
          PAGES_ABOUT.flatMap(([name, forms]) => {
            const {length} = system[name];
            return length > 0 ? {text: pluralForm('en', length, forms), to: `${root}${name}/?system=${key}`} : [];
          }),
      },
      {label: 'Without it', type: 'list', show: 'wide', value: (system) => fallbacksFor(system, source)},
    ],
  });
}

function linkOf({name, page}: System, {addressOf}: OfficeSource): Link {
  return {text: name, to: page && addressOf(page.path)};
}

function itemOf({system, followedBy}: Failure, source: OfficeSource): TreeItem {
  return {link: linkOf(system, source), below: followedBy.map((each) => itemOf(each, source))};
}

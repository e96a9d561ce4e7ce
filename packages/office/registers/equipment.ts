import type {PageOf} from '@deskbook/content/page';
import {placeAt} from '@deskbook/content/plans';
import {addDays, fiscalYearOf} from '@deskbook/text/dates/dates';
import {pluralForm} from '@deskbook/text/pluralForm';
import {nameInWords} from '@deskbook/text/strings';
import {costChart, costOf} from '../domain/costChart';
import {DAYS_AHEAD, stateOn} from '../domain/datedStates';
import {linkToPage} from '../domain/links';
import {pagesOfKind} from '../domain/pagesOfKind';
import {PLACE_COLUMN, placeCell} from '../domain/placeCell';
import {planLinks} from '../domain/plans/planPages';
import {planTable} from '../domain/planTable';
import type {
  Chart,
  DatedState,
  DatedWords,
  Link,
  LinkedPlace,
  OfficeSource,
  Register,
  Verdict,
} from '../domain/register';
import {planReplacements, REASONS, type Replacement} from '../domain/replacements';
import {type Unit, unitsOf} from '../domain/units';

/** How soon a machine has to be replaced */
const REPLACEMENT: readonly DatedState[] = [
  {label: 'Good', tone: 'quiet'},
  {label: 'Within a year', fromDay: -365, tone: 'attention'},
  {label: 'Due', formerly: 'Due for replacement', fromDay: 1, tone: 'bad'},
];
const [, SOON, DUE] = REPLACEMENT.map(({label}) => label) as [string, string, string];

const LIST_ID = 'units';

const DAYS_TO_CLAIM = 90;

/** A defect has to be reported before a warranty is over. */
const WARRANTY: readonly DatedState[] = [
  {label: 'Under warranty', tone: 'quiet'},
  {label: `Ends in ${DAYS_TO_CLAIM} days`, fromDay: -DAYS_TO_CLAIM, tone: 'attention'},
  {label: 'Out of warranty', fromDay: 1, tone: 'quiet'},
];

export const equipment: Register = {
  path: 'office/equipment/',
  lists: ['equipment'],
  title: 'Equipment register',
  description:
    'Every machine: its guide, where it is, how old it is, until when it has a warranty, and when it has to be replaced.',
  keywords: [
    'inventory',
    'asset register',
    'list of all machines',
    'asset tags',
    'warranty',
    'when does the warranty end',
    'inventario',
    'equipment inventory',
    'asset list',
    'find a machine by tag',
    'serial number',
    'who has a device',
    'how many computers do we have',
    'number of printers',
    'machines at a branch',
    'spare machines',
    'purchase date of a machine',
    'warranty end',
    'número de serie',
  ],
  alerts: (source) => [
    {
      when: unitsOf(source).flatMap(({replaceBy}) => (replaceBy ? {from: addDays(replaceBy, 1)} : [])),
      forms: '{count} machine due for replacement|{count} machines due for replacement',
    },
    {
      when: unitsOf(source).flatMap(({unit: {warranty_until: last}, isRetired}) =>
        last && !isRetired ? {from: addDays(last, -DAYS_TO_CLAIM), until: addDays(last, 1)} : [],
      ),
      forms: `{count} warranty ends within ${DAYS_TO_CLAIM} days|{count} warranties end within ${DAYS_TO_CLAIM} days`,
    },
  ],
  verdict: (source) => verdictOn(unitsOf(source), source),
  plan: (source) => {
    const units = unitsOf(source);
    const guides = pagesOfKind('equipment', source.catalog.pages);
    const chart = chartOf(source);
    const unused = guides.filter((guide) => !units.some((each) => each.guide === guide && !each.isRetired));
    const unwritten = guides.filter(({body}) => body.trim() === '');
    return [
      {
        id: LIST_ID,
        title: 'Machines',
        links: planLinks(source.catalog),
        ...(chart && {chart}),
        table: machines(units, source),
      },
      {
        id: 'guides-without-machines',
        title: 'Guides without machines',
        fold: countOf(unused),
        table: guideTable(unused, source),
      },
      {
        id: 'machines-without-a-guide',
        title: 'Machines without a guide',
        text: 'The page of the model lists its machines, but has no text yet.',
        fold: countOf(unwritten),
        table: guideTable(unwritten, source),
      },
    ];
  },
};

function machines(units: readonly Unit[], {addressOf, catalog: {plans, district}}: OfficeSource) {
  const placeOfUnit = ({unit, isRetired}: Unit): LinkedPlace | null => {
    const place = isRetired ? null : placeAt(unit, plans);
    return place && {text: place.name, to: district.base_url + place.path, place};
  };
  const ownerOf = ({guide}: Unit) => district.people[guide.data.owner]?.name ?? guide.data.owner;
  return planTable<Unit>({
    empty: 'No equipment guide lists any machines yet.',
    rows: units,
    columns: [
      {label: 'Asset tag', type: 'code', value: ({unit}) => unit.asset_tag},
      {
        label: 'Model',
        show: 'group',
        value: ({guide}) => ({...linkToPage(guide, addressOf), isMachine: true}),
        isFilter: true,
      },
      {
        ...PLACE_COLUMN,
        value: (each) => {
          const words = placeCell(each.branch, each.unit.location ?? null, placeOfUnit(each)?.to);
          return each.status === IN_USE ? words : words.with(-1, {...(words.at(-1) as Link), note: each.status});
        },
      },
      {label: 'Status', type: 'word', show: 'folded', value: ({status}) => status, isFilter: true, chips: IDLE},
      {label: 'Purchased', show: 'folded', type: 'date', isPast: true, value: ({unit}) => unit.purchased ?? null},
      {label: 'Age', type: 'age', value: ({age}) => age},
      {label: 'Warranty until', show: 'folded', type: 'date', value: ({unit}) => unit.warranty_until ?? null},
      {
        label: 'Warranty',
        show: 'folded',
        type: 'state',
        states: WARRANTY,
        value: ({unit, isRetired}) => (isRetired ? null : (unit.warranty_until ?? null)),
        isFilter: true,
      },
      {label: 'Support until', show: 'folded', type: 'date', value: ({guide}) => guide.data.support_until ?? null},
      {
        label: 'Replace by',
        key: 'life',
        formerKeys: ['replace-by'],
        type: 'due',
        facts: [
          {label: 'Replace by', type: 'date'},
          {label: 'Replacement', type: 'state', isFilter: true},
        ],
        states: REPLACEMENT,
        chips: [DUE, SOON],
        isTallied: true,
        value: ({replaceBy, isRetired, status}) => (isRetired ? status : replaceBy),
      },
      {
        label: 'Fiscal year',
        show: 'folded',
        key: 'year',
        type: 'code',
        value: ({replaceIn}) => replaceIn,
        isFilter: true,
      },
      {label: 'Fund', show: 'folded', value: ({fund}) => fund, isFilter: true},
      {
        label: 'Cost',
        show: 'wide',
        type: 'money',
        value: ({guide, isRetired}) => (isRetired ? null : (guide.data.unit_cost ?? null)),
        hasTotal: true,
      },
      {label: 'Serial number', show: 'folded', type: 'code', value: ({unit}) => unit.serial ?? null},
      ...(plans.size > 0 ? [{label: 'Place', show: 'folded', value: placeOfUnit, isFilter: true} as const] : []),
      {label: 'Reason', type: 'word', show: 'folded', value: ({ends}) => ends && REASONS[ends], isFilter: true},
      {label: 'Owner', show: 'wide', value: ownerOf, isFilter: true},
    ],
  });
}

const IN_USE = nameInWords('in-use');

/** What is not in use, but could be */
const IDLE = ['in-repair', 'spare'].map(nameInWords);

const MONEY = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD', maximumFractionDigits: 0});

/** How many machines are due on the day of reading, and what replacing them costs. */
function verdictOn(units: readonly Unit[], source: OfficeSource): Verdict | undefined {
  const dated = units.filter(({replaceBy}) => replaceBy);
  if (dated.length === 0) return undefined;
  const {buildDay} = source;
  const isDue = ({replaceBy}: Unit) => replaceBy !== null && stateOn(replaceBy, REPLACEMENT, buildDay)?.label === DUE;
  const retired = units.filter(({isRetired}) => isRetired).length;
  const machines = pluralForm('en', units.length - retired, '{count} machine|{count} machines');
  return {
    mark: 'overdue',
    lead: {
      count: dated.filter(isDue).length,
      where: {life: DUE},
      list: LIST_ID,
      forms: '{count} machine is due for replacement.|{count} machines are due for replacement.',
    },
    rest: [costsFrom(planReplacements(source).planned, buildDay)],
    text: `${machines}${retired > 0 ? `, and ${retired} retired` : ''}.`,
  };
}

/** What it costs to replace all that is due: a sentence for each time in which that stays the same. */
function costsFrom(planned: readonly Replacement[], buildDay: string): DatedWords[] {
  const horizon = addDays(buildDay, DAYS_AHEAD);
  const days = [...new Set(planned.map(({replaceBy}) => addDays(replaceBy, 1)))].filter((day) => day <= horizon);
  return days
    .map((from, place) => ({
      text: `Replacing what is due costs ${MONEY.format(costOf(planned.filter((each) => each.replaceBy < from)) / 100)}.`,
      from,
      until: days[place + 1],
    }))
    .filter(({until}) => !until || until > buildDay);
}

/** What it costs to replace what is due, and what will be in each fiscal year. */
function chartOf(source: OfficeSource): Chart | undefined {
  const {planned} = planReplacements(source);
  const {buildDay, catalog} = source;
  const thisYear = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  if (planned.length === 0) return undefined;
  return costChart(
    planned,
    {
      caption: 'Cost to replace, by fiscal year',
      list: LIST_ID,
      late: {label: DUE, isLate: ({replaceBy}) => replaceBy < buildDay},
      // The rest of this year is not a whole one, so what isn't due yet is soon.
      whereOf: (year) => ({where: year === DUE ? {life: DUE} : {year, ...(year === thisYear && {life: SOON})}}),
    },
    source,
  );
}

const countOf = (guides: readonly unknown[]) => pluralForm('en', guides.length, '1 guide|{count} guides');

function guideTable(rows: readonly PageOf<'equipment'>[], {catalog, addressOf}: OfficeSource) {
  return planTable({
    rows,
    columns: [
      {label: 'Guide', value: (page) => linkToPage(page, addressOf)},
      {label: 'Owner', value: ({data}) => catalog.district.people[data.owner]?.name ?? data.owner},
    ],
  });
}

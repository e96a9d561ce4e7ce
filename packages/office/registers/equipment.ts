import type {PageOf} from '@deskbook/content/page';
import {placeAt} from '@deskbook/content/plans';
import {dayFrom} from '../domain/datedStates';
import {linkToPage} from '../domain/links';
import {pagesOfKind} from '../domain/pagesOfKind';
import {planLinks} from '../domain/plans/planPages';
import {planTable} from '../domain/planTable';
import type {DatedState, LinkedPlace, OfficeSource, Register} from '../domain/register';
import {type Unit, unitsOf} from '../domain/units';

const REPLACEMENT: readonly DatedState[] = [
  {label: 'Good', tone: 'quiet'},
  {label: 'Due for replacement', fromDay: 1, tone: 'attention'},
];

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
      when: unitsOf(source).flatMap(({replaceBy}) => (replaceBy ? {from: dayFrom(replaceBy, 1)} : [])),
      forms: '{count} machine due for replacement|{count} machines due for replacement',
    },
    {
      when: unitsOf(source).flatMap(({unit: {warranty_until: last}, isRetired}) =>
        last && !isRetired ? {from: dayFrom(last, -DAYS_TO_CLAIM), until: dayFrom(last, 1)} : [],
      ),
      forms: `{count} warranty ends within ${DAYS_TO_CLAIM} days|{count} warranties end within ${DAYS_TO_CLAIM} days`,
    },
  ],
  plan: (source) => {
    const units = unitsOf(source);
    const guides = pagesOfKind('equipment', source.catalog.pages);
    return [
      {id: 'units', title: 'Machines', links: planLinks(source.catalog), table: machines(units, source)},
      {
        id: 'guides-without-machines',
        title: 'Guides without machines',
        table: guideTable(
          guides.filter((guide) => !units.some((each) => each.guide === guide && !each.isRetired)),
          source,
        ),
      },
      {
        id: 'machines-without-a-guide',
        title: 'Machines without a guide',
        text: 'The page of the model lists its machines, but has no text yet.',
        table: guideTable(
          guides.filter(({body}) => body.trim() === ''),
          source,
        ),
      },
    ];
  },
};

function machines(units: readonly Unit[], {addressOf, catalog: {plans, district}}: OfficeSource) {
  const placeOfUnit = ({unit, isRetired}: Unit): LinkedPlace | null => {
    const place = isRetired ? null : placeAt(unit, plans);
    return place && {text: place.name, to: district.base_url + place.path, place};
  };
  const linkedLocation = (each: Unit) => {
    const {location = null} = each.unit;
    const place = placeOfUnit(each);
    return location && place ? {text: location, to: place.to} : location;
  };
  return planTable<Unit>({
    empty: 'No equipment guide lists any machines yet.',
    rows: units,
    columns: [
      {label: 'Asset tag', type: 'code', value: ({unit}) => unit.asset_tag},
      {label: 'Model', show: 'group', value: ({guide}) => linkToPage(guide, addressOf), isFilter: true},
      {label: 'Branch', value: ({branch}) => branch, isFilter: true},
      {label: 'Location', value: (each) => linkedLocation(each)},
      {label: 'Status', type: 'word', show: 'folded', value: ({status}) => status, isFilter: true},
      {label: 'Purchased', show: 'folded', type: 'date', isPast: true, value: ({unit}) => unit.purchased ?? null},
      {label: 'Age', show: 'folded', type: 'number', value: ({age}) => age},
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
      {label: 'Replace by', show: 'wide', type: 'date', value: ({replaceBy}) => replaceBy},
      {
        label: 'Replacement',
        key: 'life',
        type: 'state',
        states: REPLACEMENT,
        value: ({replaceBy, isRetired, status}) => (isRetired ? status : replaceBy),
        isFilter: true,
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
      {label: 'Cost', show: 'wide', type: 'money', value: ({guide}) => guide.data.unit_cost ?? null, hasTotal: true},
      {label: 'Serial number', show: 'folded', type: 'code', value: ({unit}) => unit.serial ?? null},
      ...(plans.size > 0 ? [{label: 'Place', show: 'folded', value: placeOfUnit, isFilter: true} as const] : []),
    ],
  });
}

function guideTable(rows: readonly PageOf<'equipment'>[], {catalog, addressOf}: OfficeSource) {
  return planTable({
    rows,
    columns: [
      {label: 'Guide', value: (page) => linkToPage(page, addressOf)},
      {label: 'Owner', value: ({data}) => catalog.district.people[data.owner]?.name ?? data.owner},
    ],
  });
}

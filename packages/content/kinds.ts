import {compareText} from '@deskbook/text/compareText';
import {appropriationsOf} from './appropriations';
import {namedRoles} from './audience';
import {memberName} from './committees';
import {modelName, unitsInService} from './equipment';
import {
  date,
  duration,
  entries,
  event,
  type FactValues,
  type Lookups,
  links,
  money,
  names,
  phone,
  systemLinks,
  text,
  texts,
  word,
  yesNo,
} from './facts';
import {endOfNotice, lastDayForNotice} from './lastDayForNotice';
import {countAskedQuestions, type Page, type PageOf} from './page';
import {stepGroupsOf} from './pathSteps';
import {manualOfChapter} from './relations';
import type {District} from './schemas/district';
import {type FrontMatterOf, KINDS, type Kind} from './schemas/index';
import {PURCHASE_STAGES} from './schemas/office';
import type {IndexName, SiteSection} from './siteSections';

/** How the site treats pages of a kind. Labels and icons are in `packages/ui/components/kinds.ts`. */
export interface KindDescriptor<K extends Kind> {
  /** The folder in `docs` for new pages. */
  folder: string;
  section: SiteSection;
  index: IndexName;
  /** The group's anchor if the section has several kinds; otherwise pages are grouped by system. */
  group?: string;
  /** Front matter shown next to the text. */
  facts(page: PageOf<K>, lookups: Lookups): PlacedFacts;
  /** Distinguishes a page from its neighbors in a list. */
  note?(page: PageOf<K>, pages: readonly Page[]): string | undefined;
  /** The number of questions, steps or machines. */
  size?(page: PageOf<K>): number;
  /** Search keywords from the front matter. */
  keywords?(page: PageOf<K>): readonly (string | undefined)[];
  /** Codes printed on machines, for the search. */
  codes?(page: PageOf<K>): readonly (string | undefined)[];
}

/** Where a page's facts go. Facts shared by all kinds are in `about`, which a kind may override. */
export interface PlacedFacts {
  /** What readers must know before the text. */
  before?: FactValues;
  /** Facts about a model of equipment, collapsed below its guide. */
  model?: FactValues;
  /** Facts at the end of the page. */
  about?: FactValues;
}

const DESCRIPTORS: {[K in Kind]: KindDescriptor<K>} = {
  manual: {
    folder: 'manuals',
    section: 'manuals',
    index: 'manuals',
    facts: ({data}) => ({about: {appliesTo: text(data.applies_to)}}),
    note: (page, pages) => manualOfChapter(page, pages)?.title,
  },
  procedure: {
    folder: 'procedures',
    section: 'procedures',
    index: 'procedures',
    facts: ({data}, lookups) => ({
      before: {
        timeNeeded: duration(data.time_needed),
        interruptsService: yesNo(data.interrupts_service),
        prerequisites: links(data.prerequisites, lookups),
      },
    }),
    note: ({data}) => data.time_needed,
  },
  equipment: {
    folder: 'equipment',
    section: 'equipment',
    index: 'equipment',
    facts: ({title, data}) => ({
      model: {
        category: text(categoryBeside(title, data.category)),
        life: duration(data.life),
        unitCost: money(data.unit_cost),
        supportUntil: date(data.support_until),
        supplies: texts(data.supplies),
      },
    }),
    note: ({title, data}) => [categoryBeside(title, data.category), modelName(data)].filter(Boolean).join(', '),
    size: ({data}) => unitsInService(data).length,
    keywords: ({data}) => [modelName(data), data.category, ...(data.supplies ?? [])],
    codes: ({data}) => [data.make, data.model, ...(data.units ?? []).map(({asset_tag}) => asset_tag)],
  },
  session: {
    folder: 'training/sessions',
    section: 'training',
    index: 'sessions',
    group: 'sessions',
    // The session block and the related pages have everything else.
    facts: () => ({about: {audience: undefined}}),
    // For searches such as "listen training"; titles rarely contain the word.
    keywords: () => ['training session'],
  },
  path: {
    folder: 'training/paths',
    section: 'training',
    index: 'paths',
    group: 'paths',
    facts: (page, {district}) => ({about: {audience: names(district.roles, namedRoles(page))}}),
    size: (page) => stepGroupsOf(page).flatMap(({steps}) => steps).length,
  },
  quiz: {
    folder: 'training/quizzes',
    section: 'training',
    index: 'quizzes',
    group: 'quizzes',
    facts: ({data}) => ({about: {passingScore: {type: 'percent', percent: data.passing_score ?? 80}}}),
    size: (page) => countAskedQuestions(page),
    keywords: () => ['quiz'],
  },
  system: {
    folder: 'office/systems',
    section: 'office',
    index: 'office',
    group: 'systems',
    facts: ({data}, lookups) => ({
      before: {
        vendor: text(data.vendor),
        status: word(data.status),
        supportUntil: date(data.support_until),
        dependsOn: systemLinks(data.depends_on, lookups),
        fallback: links(data.fallback, lookups),
      },
    }),
    keywords: ({data}) => [data.vendor],
  },
  contract: {
    folder: 'office/contracts',
    section: 'office',
    index: 'office',
    group: 'contracts',
    facts: ({data}, {district}) => ({
      before: {
        partner: text(data.partner),
        ourRole: word(data.our_role),
        startsOn: date(data.starts_on),
        endsOn: date(data.ends_on),
        notice: duration(data.notice),
        noticeBy: date(lastDayForNotice(data, district), endOfNotice(data)),
        renew: yesNo(data.renew),
        value: money(data.value),
        fund: names(district.funds, [data.fund]),
        services: texts(data.services),
        contact: names(district.people, [data.contact]),
        accountNumber: text(data.account_number),
        repairPhone: phone(data.repair_phone),
        circuits: texts(data.circuits?.map((circuit) => nameOfCircuit(circuit, district))),
      },
    }),
    keywords: ({data}) => [data.partner, ...(data.services ?? [])],
    codes: ({data}) => [data.account_number, ...(data.circuits ?? []).map(({id}) => id)],
  },
  fund: {
    folder: 'office/funds',
    section: 'office',
    index: 'office',
    group: 'funds',
    facts: ({data}, {district}) => {
      const appropriation = entries(appropriationsOf(data), money);
      const budget = {title: 'Budget', to: `${district.base_url}office/budget/#funds`};
      return {
        before: {
          fiscalYear: appropriation ? undefined : text(data.fiscal_year),
          appropriation: appropriation ?? money(data.appropriation),
          projects: texts(Object.values(data.projects ?? {}).map(({name}) => name)),
          figures: appropriation && {type: 'links', links: [budget]},
        },
      };
    },
  },
  purchase: {
    folder: 'office/purchases',
    section: 'office',
    index: 'office',
    group: 'purchases',
    facts: ({data}, lookups) => ({
      before: {
        stage: word(data.stage),
        amount: money(data.amount),
        fund: names(lookups.district.funds, [data.fund]),
        project: text(data.project && lookups.projectOf(data.fund, data.project)),
        fiscalYear: text(data.fiscal_year),
        dates: stageDates(data, lookups.today),
        machines: links(data.equipment, lookups),
      },
    }),
  },
  committee: {
    folder: 'office/committees',
    section: 'office',
    index: 'office',
    group: 'committees',
    facts: ({data}, {district}) => ({
      before: {
        members: texts(data.members?.map((member) => memberName(member, district))),
        meets: text(data.meets),
        termEnds: date(data.term_ends),
      },
    }),
  },
};

export const descriptorOf = (kind: Kind): KindDescriptor<Kind> => DESCRIPTORS[kind];

/** Returns a page's section. Pages without a kind have none and stay with their folder. */
export function sectionOf({kind}: {kind: Kind | null}): SiteSection | undefined {
  return kind ? DESCRIPTORS[kind].section : undefined;
}

/** Returns the kinds that an index page or a section's page lists, in the order of their groups. */
export function kindsIn(index: IndexName | 'training'): Kind[] {
  return KINDS.filter((kind) => DESCRIPTORS[kind].index === index || DESCRIPTORS[kind].section === index);
}

type Circuit = NonNullable<FrontMatterOf<'contract'>['circuits']>[number];

/** `EFC-20418: Fiber to Downtown, 1 Gbit/s` */
function nameOfCircuit({id, line, branch}: Circuit, {branches}: District): string {
  const where = [line, branch && (branches[branch]?.name ?? branch)].filter(Boolean).join(', ');
  return where ? `${id}: ${where}` : id;
}

/** The stages of a purchase by date. Those after the present stage are still open. */
function stageDates({stage, dates = {}}: FrontMatterOf<'purchase'>, today: string) {
  const order = (name: string) => PURCHASE_STAGES.indexOf(name as (typeof PURCHASE_STAGES)[number]);
  const inOrder = Object.entries(dates).toSorted(
    ([a, one = ''], [b, other = '']) => compareText(one, other) || order(a) - order(b),
  );
  const isOpen = (name: string) => stage !== undefined && order(name) > order(stage);
  return entries(Object.fromEntries(inOrder), (day, name) => (day ? event(day, isOpen(name), today) : undefined));
}

/** The category, unless the title already contains it. */
function categoryBeside(title: string, category = ''): string | undefined {
  return title.toLowerCase().includes(category.toLowerCase()) ? undefined : category;
}

import {FISCAL_YEAR} from '@deskbook/text/dates/dates';
import type {Names} from '@deskbook/text/names';
import {
  branchKey,
  date,
  duration,
  fiscalYear,
  fundKey,
  money,
  oneOfWords,
  page,
  personKey,
  systemKey,
  text,
  yesNo,
} from './fields';
import {everyKind} from './page';
import {schedule} from './session';
import {list, map, orMap, record} from './shapes';

const SYSTEM_STATES = ['planned', 'in-service', 'retiring', 'retired'] as const;

export const system = (names: Names) =>
  map({
    ...everyKind(names),
    key: systemKey(names).describe('Which system it is; a system has one page').optional(),
    vendor: text('Example Voice Company').describe('Who makes or runs it').optional(),
    support_until: date().describe('How long it is supported').optional(),
    status: oneOfWords(SYSTEM_STATES).describe('Its state').optional(),
    depends_on: list(systemKey(names)).describe('The systems that it does not work without').optional(),
    contracts: list(page('../contracts/internet-service.md')).describe('The contracts behind it').optional(),
    fallback: list(page('../../procedures/switch-to-offline-checkout.md'))
      .describe('What to do without it: pages, or words')
      .optional(),
  }).describe('A system, in the records of the IT office');

const CONTRACT_ROLES = ['customer', 'provider'] as const;

export const BILLING = ['yearly', 'quarterly', 'monthly'] as const;

export const contract = (names: Names) =>
  map({
    ...everyKind(names),
    partner: text('Example Fiber Cooperative').describe('Who it is with').optional(),
    starts_on: date().describe('The first day').optional(),
    ends_on: date().describe('The last day, not before the first').optional(),
    notice: duration('90 days').describe('How long before the end to give notice').optional(),
    services: list(text('Help desk')).describe('What was agreed on').optional(),
    contact: personKey(names).describe('Who is in charge of it here').optional(),
    our_role: oneOfWords(CONTRACT_ROLES).describe('Whether we buy or provide; customer, if left out').optional(),
    value: money().describe('What is paid for a year of it').optional(),
    billed: oneOfWords(BILLING).describe('How often it is paid, always in advance; yearly, if left out').optional(),
    fund: fundKey(names).describe('Which fund pays, or is paid').optional(),
    renew: yesNo().describe('Whether we plan to renew it; yes, if left out').optional(),
    account_number: text('"4410-22-7"').describe('The number that the vendor asks for').optional(),
    repair_phone: text('555-0188').describe('The number to report a fault to').optional(),
    circuits: list(
      map({
        id: text('EFC-20418').describe('The number of the circuit'),
        branch: branchKey(names).describe('Where it ends').optional(),
        line: text('Fiber to Downtown, 1 Gbit/s').describe('What it is').optional(),
      }),
    )
      .describe('Lines, with the numbers that the vendor knows them by')
      .optional(),
  }).describe('An agreement with a partner or a vendor');

const appropriations = () => record(money(), '2026-27', FISCAL_YEAR);

/** Machines whose replacement is paid here, so the plan doesn't count it a second time. */
const replaces = () => list(text('"01204"')).describe('The asset tags of the machines that it replaces').optional();

export const BUDGET_CATEGORIES = ['personnel', 'equipment', 'supplies', 'services', 'training', 'other'] as const;

export const fund = (names: Names) =>
  map({
    ...everyKind(names),
    key: fundKey(names).describe('Which fund it is').optional(),
    fiscal_year: text('2026-27').describe('Which year it is for').optional(),
    appropriation: money().describe('How much there is').optional(),
    appropriations: appropriations()
      .describe('How much there is in each year, instead of one year and its amount')
      .optional(),
    projects: record(
      map({
        name: text('Self-checks').describe('What people call it'),
        appropriations: appropriations().describe('Its share in each year').optional(),
      }),
      'self-checks',
    )
      .describe('Projects that purchases from this fund belong to')
      .optional(),
    budget_lines: list(
      map({
        fiscal_year: fiscalYear().describe('For which year'),
        category: oneOfWords(BUDGET_CATEGORIES).describe('What kind of cost it is'),
        title: text('Receipt paper, all branches').describe('What it is for'),
        amount: money().describe('How much'),
        project: text('self-checks').describe('Which project of this fund it belongs to').optional(),
        replaces: replaces(),
      }),
    )
      .describe('Costs that are on no other page, such as salaries')
      .optional(),
  }).describe('Money for a purpose, year by year');

export const PURCHASE_STAGES = ['need', 'bid', 'award', 'ordered', 'received', 'paid'] as const;

const dateOf = (stage: string) => date().describe(`The date of the stage "${stage}"`).optional();

export const purchase = (names: Names) =>
  map({
    ...everyKind(names),
    fund: fundKey(names).describe('Which fund pays').optional(),
    amount: money().describe('What it costs').optional(),
    stage: oneOfWords(PURCHASE_STAGES).describe('How far along it is').optional(),
    project: text('self-checks').describe('Which project of its fund it belongs to').optional(),
    fiscal_year: fiscalYear().describe('The year that pays, if its dates do not tell').optional(),
    budget_line: text('Receipt paper, all branches')
      .describe('The title of the line of its fund that it is paid from')
      .optional(),
    contract: page('../contracts/internet-service.md').describe('The contract whose price it pays').optional(),
    equipment: list(page('../../equipment/branch-switch.md')).describe('What you are buying').optional(),
    replaces: replaces(),
    dates: map(Object.fromEntries(PURCHASE_STAGES.map((stage) => [stage, dateOf(stage)])))
      .describe('When a stage was or will be reached')
      .optional(),
  }).describe('Something that is being bought, from the need to the payment');

const member = (names: Names) =>
  map({
    person: personKey(names).describe("Someone on the district's list of people").optional(),
    name: text('Director, Pine Valley Library').describe("The name of someone who isn't on that list").optional(),
    office: text('Chair').describe('What they are in the committee').optional(),
  });

const followUp = (names: Names) =>
  map({
    task: text('Ask three vendors for prices').describe('What'),
    owner: personKey(names).describe('Who does it'),
    due: date().describe('By when'),
    done: date().describe('When it was done').optional(),
  });

export const committee = (names: Names) =>
  map({
    ...everyKind(names),
    members: list(
      orMap(
        personKey(names).transform((person) => ({person})),
        member(names),
      ),
    )
      .describe('Who is on it')
      .optional(),
    term_ends: date().describe('When their term ends').optional(),
    meets: text('First Thursday of the month, 2:00 PM').describe('When it meets, in words').optional(),
    meetings: schedule(names).describe('When it meets, for the calendar').optional(),
    decisions: list(
      map({
        date: date().describe('When it was decided'),
        decision: text('Replace the oldest self-checks first').describe('What was decided'),
        follow_ups: list(followUp(names)).describe('What has to be done about it').optional(),
      }),
    )
      .describe('What it has decided, the latest first')
      .optional(),
  }).describe('A group that meets and advises');

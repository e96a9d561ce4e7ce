import type {Names} from '../names';
import {date, duration, fundKey, money, oneOfWords, page, personKey, systemKey, text} from './fields';
import {everyKind} from './page';
import {list, map} from './shapes';

const SYSTEM_STATES = ['planned', 'in-service', 'retiring', 'retired'] as const;

export const system = (names: Names) =>
  map({
    ...everyKind(names),
    key: systemKey(names).describe('Which system it is; a system has one page').optional(),
    vendor: text('Example Voice Company').describe('Who makes or runs it').optional(),
    support_until: date().describe('How long it is supported').optional(),
    status: oneOfWords(SYSTEM_STATES).describe('Its state').optional(),
  }).describe('A system, in the records of the IT office');

export const contract = (names: Names) =>
  map({
    ...everyKind(names),
    partner: text('Example Fiber Cooperative').describe('Who it is with').optional(),
    starts_on: date().describe('The first day').optional(),
    ends_on: date().describe('The last day, not before the first').optional(),
    notice: duration('90 days').describe('How long before the end to give notice').optional(),
    services: list(text('Help desk')).describe('What was agreed on').optional(),
    contact: personKey(names).describe('Who is in charge of it here').optional(),
  }).describe('An agreement with a partner or a vendor');

export const fund = (names: Names) =>
  map({
    ...everyKind(names),
    key: fundKey(names).describe('Which fund it is').optional(),
    fiscal_year: text('2026-27').describe('Which year it is for').optional(),
    appropriation: money().describe('How much there is').optional(),
  }).describe('Money for a purpose, for one fiscal year');

export const PURCHASE_STAGES = ['need', 'bid', 'award', 'ordered', 'received'] as const;

const dateOf = (stage: string) => date().describe(`The date of the stage "${stage}"`).optional();

export const purchase = (names: Names) =>
  map({
    ...everyKind(names),
    fund: fundKey(names).describe('Which fund pays').optional(),
    amount: money().describe('What it costs').optional(),
    stage: oneOfWords(PURCHASE_STAGES).describe('How far along it is').optional(),
    equipment: list(page('../../equipment/branch-switch.md')).describe('What you are buying').optional(),
    dates: map(Object.fromEntries(PURCHASE_STAGES.map((stage) => [stage, dateOf(stage)])))
      .describe('When a stage was or will be reached')
      .optional(),
  }).describe('Something that is being bought, from the need to the delivery');

export const committee = (names: Names) =>
  map({
    ...everyKind(names),
    members: list(personKey(names)).describe('Who is on it').optional(),
    term_ends: date().describe('When their term ends').optional(),
    meets: text('First Thursday of the month, 2:00 PM').describe('When it meets').optional(),
  }).describe('A group that meets and advises');

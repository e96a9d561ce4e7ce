import type {Names} from '../names';
import {date, duration, keyOf, money, oneOfWords, page, text} from './fields';
import {everyKind} from './page';
import {list, map} from './shapes';

/** Something that the district runs or uses, as the office keeps it. */
export const system = (names: Names) =>
  map({
    ...everyKind(names),
    key: keyOf(names.systems).optional(),
    vendor: text().optional(),
    support_until: date().optional(),
    status: oneOfWords(['planned', 'in-service', 'retiring', 'retired']).optional(),
  });

/** An agreement with a partner or a supplier. */
export const contract = (names: Names) =>
  map({
    ...everyKind(names),
    partner: text().optional(),
    starts_on: date().optional(),
    ends_on: date().optional(),
    notice: duration('90 days').optional(),
    services: list(text()).optional(),
    contact: keyOf(names.people).optional(),
  });

/** Money set aside for a purpose, for one fiscal year. */
export const fund = (names: Names) =>
  map({
    ...everyKind(names),
    key: keyOf(names.funds).optional(),
    fiscal_year: text('2026-27').optional(),
    appropriation: money().optional(),
  });

export const PURCHASE_STAGES = ['need', 'bid', 'award', 'ordered', 'received'] as const;

/** Something being bought, from the need to the delivery; `dates` says when a stage was or will be reached. */
export const purchase = (names: Names) =>
  map({
    ...everyKind(names),
    fund: keyOf(names.funds).optional(),
    amount: money().optional(),
    stage: oneOfWords(PURCHASE_STAGES).optional(),
    equipment: list(page('../../equipment/branch-switch.md')).optional(),
    dates: map(Object.fromEntries(PURCHASE_STAGES.map((stage) => [stage, date().optional()]))).optional(),
  });

/** A group that meets and advises. */
export const committee = (names: Names) =>
  map({
    ...everyKind(names),
    members: list(keyOf(names.people)).optional(),
    term_ends: date().optional(),
    meets: text('First Thursday of the month, 2:00 PM').optional(),
  });

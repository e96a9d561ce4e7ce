import type {District} from '../../packages/content/schemas/district';
import {type GeneratedKind, PARTS_OF_A_MANUAL, type PlannedPage} from './planPages';
import type {Schedule} from './planSessions';
import {MAKES, PLACES} from './words';
import {type Desk, pathFrom} from './writeText';

type Fields = Record<string, unknown>;

/** As many keywords as the content check asks for. */
const ASKED = ['how to', 'trouble with', 'who do i tell about', 'where is', 'ayuda con'];

/** Writes a page's front matter, without its title and description. */
export function writeFrontMatter(desk: Desk, schedule: Schedule): Fields {
  const {page, random, district} = desk;
  const {people, roles, systems} = keysOf(district);
  const write = {manual: manualFields, procedure: procedureFields, equipment: equipmentFields, quiz: quizFields};
  return {
    kind: page.kind,
    owner: random.pick(people),
    last_reviewed_on: `2026-${twoDigits(random.whole(6, 10))}-${twoDigits(random.whole(1, 28))}`,
    review_in: '5 years',
    audience: random.sample(roles, 2),
    systems: random.sample(systems, 1),
    keywords: ASKED.map((words) => `${words} ${page.title.toLowerCase()}`),
    ...(page.kind === 'session' ? sessionFields(desk, schedule) : write[page.kind](desk)),
  };
}

function manualFields({page}: Desk): Fields {
  return {sidebar_position: (page.index % PARTS_OF_A_MANUAL) + 1};
}

function procedureFields(desk: Desk): Fields {
  return {
    time_needed: `${desk.random.whole(1, 12) * 5} min`,
    prerequisites: ['The branch key', ...pathsTo('procedure', desk, 1)],
    equipment: pathsTo('equipment', desk, 2),
    interrupts_service: desk.random.happens(0.3),
  };
}

function equipmentFields({page, random, district}: Desk): Fields {
  const {branches, funds} = keysOf(district);
  const make = random.pick(MAKES);
  const unit = (_: unknown, index: number) => ({
    asset_tag: String(page.index * 20 + index + 1).padStart(5, '0'),
    branch: random.pick(branches),
    location: random.pick(PLACES),
    purchased: `${random.whole(2019, 2026)}-${twoDigits(random.whole(1, 6))}-15`,
    ...(funds.length > 0 ? {fund: random.pick(funds)} : {}),
  });
  return {
    make,
    model: `${make.charAt(0)}-${random.whole(100, 900)}`,
    category: page.title,
    life: `${random.whole(3, 7)} years`,
    unit_cost: `${random.whole(40, 4000)}.50`,
    support_until: `${random.whole(2028, 2031)}-06-30`,
    supplies: ['Cleaning cloths'],
    units: Array.from({length: random.whole(3, 12)}, unit),
  };
}

function quizFields(desk: Desk): Fields {
  return {covers: [...pathsTo('manual', desk, 1), ...pathsTo('procedure', desk, 1)], passing_score: 80};
}

const SERIES_AMONG_SESSIONS = 4;

function sessionFields(desk: Desk, schedule: Schedule): Fields {
  const {page, random, district} = desk;
  const turn = page.index % SERIES_AMONG_SESSIONS;
  const booking =
    turn > 0
      ? schedule.bookOnce()
      : page.index % (SERIES_AMONG_SESSIONS * 3) === 0
        ? schedule.bookMonthly()
        : schedule.bookWeekly();
  const {people, branches} = keysOf(district);
  const rooms = Object.values(district.branches).flatMap((branch) => Object.keys(branch.rooms ?? {}));
  // One trainer per room, so nobody is in two rooms at once.
  const trainer = people[Math.max(rooms.indexOf(booking.room ?? ''), branches.indexOf(booking.branch)) % people.length];
  return {
    ...booking,
    duration: `${random.pick([45, 60, 90])} min`,
    trainers: [trainer],
    registration: random.pick(['none', 'by-invitation', district.help_desk.email]),
    setup: '15 min',
    teardown: '15 min',
    teaches: [...pathsTo('procedure', desk, 2), ...pathsTo('manual', desk, 1)],
    ...Object.fromEntries(pathsTo('quiz', desk, 1).map((path) => ['quiz', path])),
    agenda: [
      {minutes: 10, title: 'Welcome'},
      {minutes: 25, title: 'Practice at the machines'},
      {minutes: 10, title: 'Questions and quiz'},
    ],
  };
}

function pathsTo(kind: GeneratedKind, {page, pages, random}: Desk, count: number): string[] {
  const targets = pages.filter((other: PlannedPage) => other.kind === kind && other !== page);
  return random.sample(targets, count).map((target) => pathFrom(page, target));
}

function keysOf({people, roles, systems, branches, funds}: District) {
  const keys = Object.keys;
  return {
    people: keys(people),
    roles: keys(roles),
    systems: keys(systems),
    branches: keys(branches),
    funds: keys(funds),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Kind} from '../schemas/index';
import {checkSoundly} from './soundness';
import {temporarySite, writeIn} from './temporarySite';

const SITE = {
  'docs/district.yml': `name: A
url: https://a.example.org
time_zone: America/Chicago
help_desk: {name: A, email: a@example.org}
branches: {downtown: {name: D, rooms: {lab: {name: L}, hall: {name: H}}}}
people: {analyst: {name: A}, librarian: {name: L}}
roles: {circulation: {name: C}, reference: {name: R}}
systems: {listen: {name: L}, win: {name: W}}
funds: {general: {name: G}}`,
  'docs/quiz.md': '---\nkind: quiz\ntitle: Q\n---\n\n## Right? {#right}\n\n- [x] yes\n- [ ] no\n',
  'docs/procedure.md':
    '---\nkind: procedure\ntitle: P\nowner: analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year\n---\n',
  'docs/equipment.md':
    '---\nkind: equipment\ntitle: E\nowner: analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year\n---\n',
};

const two = (number: number) => String(number).padStart(2, '0');
const quote = (text: string) => JSON.stringify(text);
const text = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 40})
  .filter((words) => words.trim() !== '')
  .map(quote);
const oneOf = (...words: string[]) => fc.constantFrom(...words);
const list = (item: fc.Arbitrary<string>) =>
  fc.array(item, {minLength: 1, maxLength: 3}).map((all) => `[${all.join(', ')}]`);
const key = {
  person: oneOf('analyst', 'librarian', '"analyst"'),
  role: oneOf('circulation', 'reference'),
  system: oneOf('listen', 'win'),
};
const date = fc
  .date({min: new Date('2026-11-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((instant) => instant.toISOString().slice(0, 10));
const quotedDate = fc.tuple(date, fc.boolean()).map(([day, isQuoted]) => (isQuoted ? quote(day) : day));
const wallTime = fc
  .tuple(date, oneOf(' ', 'T'), fc.nat(23), fc.nat(59))
  .map(([day, middle, hours, minutes]) => `${day}${middle}${two(hours)}:${two(minutes)}`);
const amount = fc.integer({min: 1, max: 9999}).map(String);
const duration = fc
  .tuple(amount, oneOf('min', 'hours', 'day', 'days', 'weeks', 'months', 'year'))
  .map((all) => all.join(' '));
const shortDuration = fc.tuple(amount, oneOf('min', 'minutes', 'hour', 'hours')).map((all) => all.join(' '));
/** Session and setup are shorter than a day together: else a daily series would book its own trainer twice. */
const sessionLength = fc.integer({min: 1, max: 11}).map((hours) => `${hours} hours`);
const yesNo = oneOf('yes', 'no', 'true', 'false', 'Yes', '"no"');
const number = (min: number, max: number) => fc.integer({min, max}).map(String);
const money = fc
  .tuple(fc.nat(99_999), fc.option(fc.nat(99)))
  .map(([whole, cents]) => (cents === null ? `${whole}` : `${whole}.${two(cents)}`));
const url = fc.webUrl().map(quote);

type Fields = Record<string, fc.Arbitrary<string>>;
const EVERY: Fields = {
  description: text,
  audience: list(key.role),
  systems: list(key.system),
  branches: oneOf('[downtown]'),
  keywords: list(text),
  acknowledge: list(key.role),
  tags: list(text),
  sidebar_position: number(-5, 99),
  unlisted: yesNo,
};
const REVIEWED: Fields = {owner: key.person, last_reviewed_on: quotedDate, review_in: duration};
/** Without `on`, any start is a date of its series. */
const series = fc
  .tuple(oneOf('day', 'week', 'month'), fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 9}))
  .map(([every, interval, count]) => `{every: ${every}, interval: ${interval}, count: ${count}}`);

/** The required fields of each kind and those that may be left out. */
const FIELDS: Record<Kind, [required: Fields, optional: Fields]> = {
  manual: [REVIEWED, {applies_to: text}],
  procedure: [
    REVIEWED,
    {
      time_needed: shortDuration,
      prerequisites: list(text),
      equipment: oneOf('[equipment.md]'),
      interrupts_service: yesNo,
      listed_under: text,
    },
  ],
  equipment: [
    REVIEWED,
    {
      make: text,
      listed_under: text,
      placement: oneOf('desk', 'floor', 'wall'),
      height: oneOf('6 in', '4.5 ft', '15cm', '60 cm'),
      life: duration,
      unit_cost: money,
      support_until: quotedDate,
      supplies: list(text),
      procedures: oneOf('[procedure.md]', '[./procedure.md]'),
      units: fc
        .uniqueArray(
          fc.nat(9999).map((tag) => `0${tag}`),
          {maxLength: 3},
        )
        .map((tags) => `[${tags.map((tag) => `{asset_tag: ${tag}, branch: downtown, fund: general}`).join(', ')}]`),
    },
  ],
  session: [
    {start: wallTime, duration: sessionLength, branch: oneOf('downtown')},
    {
      time_zone: oneOf('America/Chicago', 'Europe/Berlin', 'UTC'),
      room: oneOf('lab', 'hall'),
      online: url,
      trainers: list(key.person),
      capacity: number(1, 12),
      registration: fc.oneof(url, oneOf('none', 'by-invitation', 'a@example.org')),
      registration_closes: fc.oneof(date, wallTime),
      status: oneOf('scheduled', 'cancelled', 'postponed', 'full'),
      teaches: oneOf('[procedure.md, equipment.md]'),
      quiz: oneOf('quiz.md', '"./quiz.md"'),
      agenda: fc
        .tuple(number(1, 90), text, text)
        .map(([minutes, title, notes]) => `[{minutes: ${minutes}, title: ${title}, notes: ${notes}}]`),
      materials: fc
        .tuple(text, oneOf('procedure.md', 'https://example.org/'))
        .map(([title, to]) => `{${title}: ${to}}`),
      feedback: oneOf('yes', '[{id: useful, ask: Useful?, scale: [No, Very]}, {id: more, ask: What else?, text: yes}]'),
      setup: sessionLength,
      repeats: series,
      overlap_ok: text,
    },
  ],
  quiz: [
    {},
    {
      covers: oneOf('[procedure.md]', '[equipment.md, procedure.md]'),
      passing_score: number(0, 100),
      valid_for: duration,
      attempts: number(1, 100),
      draw: number(1, 1),
      shuffle: yesNo,
      mode: oneOf('practice', 'check'),
      confidence: yesNo,
      points: number(0, 100).map((points) => `{right: ${points}}`),
    },
  ],
  path: [
    {},
    {
      roles: list(key.role),
      due_in: duration,
      valid_for: duration,
      steps: oneOf('[Meet the team, quiz.md]', '[{title: Week 1, steps: [quiz.md]}, Meet the team]'),
    },
  ],
  system: [
    {},
    {key: key.system, vendor: text, support_until: quotedDate, status: oneOf('planned', 'in-service', 'retiring')},
  ],
  contract: [
    {},
    {
      partner: text,
      starts_on: oneOf('2026-01-01'),
      ends_on: date,
      notice: duration,
      services: list(text),
      contact: key.person,
      billed: oneOf('yearly', 'quarterly', 'monthly'),
    },
  ],
  fund: [{}, {key: oneOf('general'), fiscal_year: oneOf('2026-27', '2026'), appropriation: money}],
  purchase: [
    {},
    {
      fund: oneOf('general'),
      amount: money,
      stage: oneOf('need', 'bid', 'award', 'ordered', 'received'),
      replaces: oneOf('[]'),
      equipment: oneOf('[equipment.md]'),
    },
  ],
  committee: [{}, {members: list(key.person), term_ends: quotedDate, meets: text}],
};

describe('a well-formed page', () => {
  it.each(Object.entries(FIELDS))('of kind %s has no error', async (kind, [required, optional]) => {
    const siteDir = temporarySite(SITE);
    const fields = fc
      .tuple(fc.record({title: text, ...required}), fc.record({...EVERY, ...optional}, {requiredKeys: []}))
      .map(([needed, others]): Record<string, string> => ({...others, ...needed}));
    await fc.assert(
      fc.asyncProperty(fields, oneOf('\n', '\r\n'), async (values, lineEnd) => {
        const lines = Object.entries(values).map(([name, written]) => `${name}: ${written}`);
        const page = [
          '---',
          `kind: ${kind}`,
          ...lines,
          '---',
          '',
          '## Right? {#right}',
          '',
          '- [x] yes',
          '- [ ] no',
          '',
        ];
        writeIn(siteDir, 'docs/page.md', page.join(lineEnd));
        expect((await checkSoundly(siteDir)).filter(({severity}) => severity === 'error')).toEqual([]);
      }),
      {numRuns: 15},
    );
  });
});

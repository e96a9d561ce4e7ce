import {expect, it} from 'vitest';
import {ownersDesks} from '../domain/ownersDesk';
import {officeOf} from './officeOf';

const TODAY = '2026-11-28';

const desksOf = (pages: Record<string, string>) =>
  ownersDesks(officeOf(pages), TODAY).map(({owner, pages, followUps, sessions, deadlines, openEnded}) => ({
    owner,
    pages: pages.map(({page, due}) => [page.path, due]),
    followUps: followUps.map(({committee, facts}) => [committee.title, facts.task, facts.due]),
    sessions: sessions.map(({page, dates}) => [page.title, ...dates.map(({start}) => start)]),
    contracts: [...deadlines.map(({title, date}) => `${date} ${title}`), ...openEnded.map(({title}) => title)],
  }));

it('lists each owner’s pages by due date, those without a review date last', () => {
  const quiz = (lines: string) => `kind: quiz\ntitle: Quiz\n${lines}`;
  expect(
    desksOf({
      'leap.md': quiz('owner: director\nlast_reviewed_on: 2028-02-29\nreview_in: 1 year'),
      'b.md': quiz('owner: director\nlast_reviewed_on: 2026-05-28\nreview_in: 6 months'),
      'a.md': quiz('owner: director\nlast_reviewed_on: 2026-05-28\nreview_in: 6 months'),
      'undated.md': quiz('owner: director'),
      'nobody.md': quiz('last_reviewed_on: 2026-11-27\nreview_in: 1 day'),
      'draft.md': quiz('draft: yes'),
      'plain.md': 'title: Not of a kind',
    }),
  ).toEqual([
    {
      owner: 'director',
      pages: [
        ['a.md', '2026-11-28'],
        ['b.md', '2026-11-28'],
        ['leap.md', '2029-02-28'],
        ['undated.md', null],
      ],
      followUps: [],
      sessions: [],
      contracts: [],
    },
    {owner: null, pages: [['nobody.md', '2026-11-28']], followUps: [], sessions: [], contracts: []},
  ]);
});

it('does not ask for a review of sessions and purchases, unless they set a date', () => {
  const purchase = 'kind: purchase\ntitle: Switches\nowner: director';
  const desks = desksOf({
    'session.md':
      'kind: session\ntitle: Past\nowner: director\nstart: 2026-11-02 10:00\nduration: 1 hour\nbranch: downtown',
    'purchase.md': purchase,
    'reviewed.md': `${purchase}\nlast_reviewed_on: 2026-11-01\nreview_in: 1 week`,
  });
  expect(desks.map(({owner, pages}) => [owner, pages])).toEqual([['director', [['reviewed.md', '2026-11-08']]]]);
});

it('includes follow-ups, sessions and contracts, for people in the order of district.yml', () => {
  expect(
    desksOf({
      'board.md': `kind: committee
title: WIN Board
decisions:
  - date: 2026-10-15
    decision: A new firewall
    follow_ups:
      - {task: Ask for prices, owner: coordinator, due: 2026-12-15}
      - {task: Name a date, owner: coordinator, due: 2026-12-01}
      - {task: Write the minutes, owner: coordinator, due: 2026-10-20, done: 2026-10-19}
      - {task: Tell the members, owner: systems-analyst, due: 2026-10-31}`,
      'basics.md': `kind: session
title: LISTEN basics
start: 2026-11-20 10:00
duration: 1 hour
branch: downtown
trainers: [systems-analyst]
repeats: {every: week, count: 3, moved: {2026-12-04: {trainers: [coordinator]}}}`,
      'internet.md': 'kind: contract\ntitle: Internet service\ncontact: coordinator',
    }),
  ).toEqual([
    {
      owner: 'systems-analyst',
      pages: [],
      followUps: [['WIN Board', 'Tell the members', '2026-10-31']],
      sessions: [],
      contracts: [],
    },
    {
      owner: 'coordinator',
      pages: [],
      followUps: [
        ['WIN Board', 'Name a date', '2026-12-01'],
        ['WIN Board', 'Ask for prices', '2026-12-15'],
      ],
      sessions: [['LISTEN basics', '2026-12-04 10:00']],
      contracts: ['Internet service'],
    },
    {
      owner: null,
      pages: [
        ['board.md', null],
        ['internet.md', null],
      ],
      followUps: [],
      sessions: [],
      contracts: [],
    },
  ]);
});

it('gives the dates of a contract to its owner and its contact, and those of a system to its owner', () => {
  const desks = desksOf({
    'fiber.md':
      'kind: contract\ntitle: Fiber\nowner: systems-analyst\ncontact: coordinator\nends_on: 2027-06-30\nnotice: 90 days',
    'phones.md': 'kind: contract\ntitle: Phones\nowner: coordinator\ncontact: coordinator\nends_on: 2027-01-31',
    'left.md': 'kind: contract\ntitle: Left\nowner: coordinator\nends_on: 2026-11-27\nrenew: no',
    'nobody.md': 'kind: contract\ntitle: Nobody\nends_on: 2027-12-31',
    'listen.md': 'kind: system\ntitle: LISTEN\nowner: systems-analyst\nkey: listen\nsupport_until: 2027-05-31',
  });
  expect(desks.map(({owner, contracts}) => [owner, ...contracts])).toEqual([
    [
      'systems-analyst',
      '2027-04-01 Last day to give notice: Fiber',
      '2027-05-31 Support ends: LISTEN',
      '2027-06-30 Contract ends: Fiber',
    ],
    [
      'coordinator',
      '2027-01-31 Contract ends: Phones',
      '2027-04-01 Last day to give notice: Fiber',
      '2027-06-30 Contract ends: Fiber',
    ],
    [null, '2027-12-31 Contract ends: Nobody'],
  ]);
});

it('lists sessions by their next date', () => {
  const session = (title: string, start: string) =>
    `kind: session\ntitle: ${title}\nstart: ${start}\nduration: 1 hour\nbranch: downtown\ntrainers: [director]`;
  const desks = desksOf({
    'a.md': session('Later', '2027-01-05 10:00'),
    'b.md': session('Sooner', '2026-12-05 10:00'),
  });
  expect(desks[0]?.sessions).toEqual([
    ['Sooner', '2026-12-05 10:00'],
    ['Later', '2027-01-05 10:00'],
  ]);
});

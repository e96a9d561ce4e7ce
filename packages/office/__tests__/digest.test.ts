import {beforeEach, expect, it} from 'vitest';
import {type Digest, reviewDigest, writeDigest} from '../domain/digest';
import {officeOf} from './officeOf';

const PAGES = {
  'manuals/listen.md': `kind: manual
title: LISTEN [basics]
owner: systems-analyst
last_reviewed_on: 2026-05-27
review_in: 6 months`,
  'quiz.md':
    'kind: quiz\nslug: /telephones\ntitle: Telephones\nowner: systems-analyst\nlast_reviewed_on: 2026-11-28\nreview_in: 60 days',
  'path.md': 'kind: path\ntitle: First week\nowner: director\nlast_reviewed_on: 2026-11-28\nreview_in: 1 year',
  'board.md': `kind: committee
title: WIN Board
decisions:
  - date: 2026-10-15
    decision: A new firewall
    follow_ups: [{task: Tell the members, owner: systems-analyst, due: 2026-11-28}]`,
};

let digest: Digest;

beforeEach(() => {
  digest = reviewDigest(officeOf(PAGES), {day: '2026-11-28', docsPath: 'docs'});
});

it('lists each owner’s reviews and follow-ups', () => {
  expect(JSON.parse(writeDigest(digest, 'json'))).toEqual({
    district: 'Westplex Library District',
    day: '2026-11-28',
    owners: [
      {
        owner: 'systems-analyst',
        name: 'Systems analyst',
        email: 'systems@example.org',
        items: [
          {
            kind: 'manual',
            title: 'LISTEN [basics]',
            committee: null,
            url: 'https://staff.example.org/staff/docs/manuals/listen/',
            file: 'docs/manuals/listen.md',
            due: '2026-11-27',
            state: 'overdue',
          },
          {
            kind: 'follow-up',
            title: 'Tell the members',
            committee: 'WIN Board',
            url: 'https://staff.example.org/staff/docs/board/',
            file: 'docs/board.md',
            due: '2026-11-28',
            state: 'due-in-30-days',
          },
          {
            kind: 'quiz',
            title: 'Telephones',
            committee: null,
            url: 'https://staff.example.org/staff/docs/telephones/',
            file: 'docs/quiz.md',
            due: '2027-01-27',
            state: 'due-in-90-days',
          },
        ],
      },
      {
        owner: 'director',
        name: 'Director',
        email: null,
        items: [
          {
            kind: 'path',
            title: 'First week',
            committee: null,
            url: 'https://staff.example.org/staff/docs/path/',
            file: 'docs/path.md',
            due: '2027-11-28',
            state: 'later',
          },
        ],
      },
      {
        owner: null,
        name: 'No owner',
        email: null,
        items: [
          {
            kind: 'committee',
            title: 'WIN Board',
            committee: null,
            url: 'https://staff.example.org/staff/docs/board/',
            file: 'docs/board.md',
            due: null,
            state: 'no-date',
          },
        ],
      },
    ],
  });
});

it('can be plain text for an e-mail', () => {
  expect(writeDigest(digest, 'text')).toBe(`Westplex Library District: reviews and deadlines, November 28, 2026

Systems analyst <systems@example.org>

Overdue: 1, Due in 30 days: 1, Due in 90 days: 1

Overdue:

- Nov 27, 2026: LISTEN [basics] (manual)
  https://staff.example.org/staff/docs/manuals/listen/

Due in 30 days:

- Nov 28, 2026: Tell the members (follow-up, WIN Board)
  https://staff.example.org/staff/docs/board/

Due in 90 days:

- Jan 27, 2027: Telephones (quiz)
  https://staff.example.org/staff/docs/telephones/

Director

Nothing is due in 90 days

No owner

No review date: 1

No review date:

- WIN Board (committee)
  https://staff.example.org/staff/docs/board/`);
});

it('can be Markdown, with titles as written', () => {
  const [first, , none] = digest.owners;
  const owners = [first, none].filter((owner) => owner !== undefined);
  expect(
    writeDigest({...digest, owners}, 'markdown'),
  ).toBe(`# Westplex Library District: reviews and deadlines, November 28, 2026

## Systems analyst <systems@example.org>

Overdue: 1, Due in 30 days: 1, Due in 90 days: 1

### Overdue

- Nov 27, 2026: [LISTEN \\[basics\\]](https://staff.example.org/staff/docs/manuals/listen/) (manual)

### Due in 30 days

- Nov 28, 2026: [Tell the members](https://staff.example.org/staff/docs/board/) (follow-up, WIN Board)

### Due in 90 days

- Jan 27, 2027: [Telephones](https://staff.example.org/staff/docs/telephones/) (quiz)

## No owner

No review date: 1

### No review date

- [WIN Board](https://staff.example.org/staff/docs/board/) (committee)`);
});

it('says so if there is nothing', () => {
  const none = {...digest, owners: []};
  expect(writeDigest(none, 'text')).toBe(
    'Westplex Library District: reviews and deadlines, November 28, 2026\n\nNothing is due',
  );
});

it('lists the dates of contracts for the owner and the contact, from 180 days ahead, also if we renew', () => {
  const contract = (ends_on: string, more: string) =>
    `kind: contract\ntitle: Support\nowner: director\ncontact: systems-analyst\nends_on: ${ends_on}\n${more}
last_reviewed_on: 2026-11-28\nreview_in: 1 year`;
  const catalog = officeOf({
    'a.md': contract('2027-05-27', 'notice: 90 days\nrenew: yes'),
    'b.md': contract('2027-05-28', 'renew: no'),
    'listen.md': 'kind: system\ntitle: LISTEN\nkey: listen\nowner: director\nsupport_until: 2026-11-27',
  });
  const {owners} = reviewDigest(catalog, {day: '2026-11-28', docsPath: 'docs'});
  const said = owners.map(({owner, items}) =>
    items
      .filter(({kind}) => kind !== 'contract' && kind !== 'system')
      .map(({kind, due, state}) => `${owner}: ${kind} ${due} ${state}`),
  );
  expect(said).toEqual([
    [
      'systems-analyst: notice 2027-02-26 due-in-90-days',
      'systems-analyst: contract-end 2027-05-27 due-in-180-days',
      'systems-analyst: contract-end 2027-05-28 later',
    ],
    [
      'director: support-end 2026-11-27 overdue',
      'director: notice 2027-02-26 due-in-90-days',
      'director: contract-end 2027-05-27 due-in-180-days',
      'director: contract-end 2027-05-28 later',
    ],
  ]);
  const text = writeDigest({district: 'D', day: '2026-11-28', owners: owners.slice(0, 1)}, 'text');
  expect(text).toContain(`Due in 90 days: 1, Due in 180 days: 1

Due in 90 days:

- Feb 26, 2027: Support (last day to give notice)`);
});

import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {addressOfPage, addressOfPost} from '@deskbook/content/addresses/pageAddress';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import {describe, expect, it} from 'vitest';
import {planObjects} from '../domain/algoliaObject';
import {countFacets} from '../domain/facetCounts';
import {collectRecords} from '../node/collectRecords';

const DISTRICT = `name: Test
url: https://staff.example.org
base_url: /desk/
time_zone: America/Chicago
help_desk: {name: Help desk, email: helpdesk@example.org}
branches: {downtown: {name: Downtown, rooms: {lab: {name: Lab, seats: 8}}}}
people: {technician: {name: Technician}}
roles: {circulation: {name: Circulation}, reference: {name: Reference}, all-staff: {name: All staff, everyone: true}}
systems: {listen: {name: LISTEN}}
`;

/** The records of a site with these files. */
function collect(files: Record<string, string>, places: readonly GeneratedPage[] = []) {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...files});
  return collectRecords({siteDir, docsPath: 'docs', blogPath: 'blog'}, () => places, new Date('2026-11-25T12:00:00Z'));
}

describe('collectRecords', () => {
  it('leaves out code blocks on pages that rank last', async () => {
    const text = 'Read it.\n\n```text\nload-paper.md:3:1 error\n```\n';
    const records = await collect({
      'docs/district.yml': `${DISTRICT}search_last: [authors/]\n`,
      'docs/authors/messages.md': text,
      'docs/scripts.md': text,
    });
    expect(records.map((each) => each.text)).toEqual(['Read it.', 'Read it.\nload-paper.md:3:1 error']);
  });

  it('includes the pages that the site itself makes', async () => {
    const calendar = {
      path: 'calendar/',
      title: 'Training calendar',
      description: 'Every session.',
      keywords: ['next training', 'calendario'],
    };
    expect(await collect({'docs/jam.md': 'Open it.\n'}, [calendar])).toMatchObject([
      {id: '/desk/docs/jam/'},
      {
        id: '/desk/calendar/',
        url: '/desk/calendar/',
        anchor: null,
        heading: null,
        kind: 'place',
        audience: ['circulation', 'reference', 'all-staff'],
        title: 'Training calendar',
        description: 'Every session.',
        keywords: ['next training', 'calendario'],
      },
    ]);
  });

  it('leaves out lists that would be empty', async () => {
    const place = (title: string, lists: GeneratedPage['lists']) => ({
      path: `${title}/`,
      title,
      description: '',
      keywords: [],
      lists,
    });
    const places = [place('sessions', ['session', 'path']), place('news', 'posts'), place('manuals', ['manual'])];
    const path = '---\nkind: path\ntitle: First week\nroles: [circulation]\nsteps: [Meet]\n---\n';
    const records = await collect({'docs/path.md': path, 'docs/jam.md': 'Open it.\n'}, places);
    expect(records.filter(({kind}) => kind === 'place').map(({title}) => title)).toEqual(['sessions']);
    const withPost = await collect({'blog/2026-09-15-a.md': '# News\n'}, places);
    expect(withPost.filter(({kind}) => kind === 'place').map(({title}) => title)).toEqual(['news']);
  });

  it('includes a machine’s front matter', async () => {
    expect(
      await collect({
        'docs/equipment/printer.md': `---
kind: equipment
title: Receipt printer
description: Prints receipts.
owner: technician
last_reviewed_on: 2026-09-14
review_in: 1 year
audience: [circulation]
systems: [listen]
make: Epson
model: TM-T88VI
category: Printer
supplies: [Paper roll]
keywords: [slip printer]
units:
  - {asset_tag: "01001", branch: downtown}
---

Hello.

## Load paper

Open it.
`,
      }),
    ).toMatchObject([
      {
        id: '/desk/docs/equipment/printer/',
        kind: 'equipment',
        breadcrumbs: ['Equipment'],
        branches: ['downtown'],
        systems: ['listen'],
        audience: ['circulation'],
        description: 'Prints receipts.',
        keywords: ['slip printer', 'Epson TM-T88VI', 'Printer', 'Paper roll'],
        codes: ['Epson', 'TM-T88VI', '01001'],
        text: 'Hello.\n01001 – Downtown',
      },
      {id: '/desk/docs/equipment/printer/#load-paper', heading: 'Load paper', text: 'Open it.'},
    ]);
  });

  it('includes what a quiz covers, and nothing of its questions', async () => {
    const quiz = (more: string) => `---
kind: quiz
title: Printer quiz
${more}covers: [printer.md]
---

Before.

## Blinking red? {#red}

- [x] Paper
- [ ] Driver

> Because.
`;
    const records = await collect({
      'docs/printer.md': '# The receipt printer\n',
      'docs/quiz.md': quiz(''),
      'docs/with-mistake.md': quiz('passing_score: many\n'),
      'docs/self-check.md': 'Text.\n\n:::quiz\n\n## Blinking red? {#r}\n\n- [x] Paper\n- [ ] Driver\n\n:::\n',
    });

    expect(records.find(({url}) => url === '/desk/docs/quiz/')?.text).toBe('The receipt printer');
    expect(records.map(({title}) => title)).toContain('Printer quiz');
    expect(JSON.stringify(records)).not.toMatch(/Blinking|Paper|Driver|Because|Before/);
  });

  it('knows when a session’s last date ends', async () => {
    expect(
      await collect({
        'docs/session.md': `---
kind: session
title: Printing
start: 2026-12-03 10:00
duration: 90 min
branch: downtown
room: lab
agenda: [{minutes: 10, title: Welcome}]
repeats: {every: week, count: 2}
---

Bring a card.
`,
      }),
    ).toMatchObject([
      {kind: 'session', branches: ['downtown'], endsAt: Date.UTC(2026, 11, 10, 17, 30), text: 'Bring a card.\nWelcome'},
    ]);
  });

  it('leave out what is for the trainer of a session', async () => {
    const records = await collect({
      'docs/session.md': `---
kind: session
title: Checkout practice
start: 2026-12-10 10:00
duration: 90 min
branch: downtown
---

Bring a card.

## For the trainer

Training cards are in the drawer.

### Answers

Port 3.

## Afterwards

Return the card.
`,
    });
    expect(records.map(({anchor}) => anchor)).toEqual([null, 'afterwards']);
  });

  it('knows a session’s dates from the day of the build on', async () => {
    const [session] = await collect({
      'docs/session.md': `---
kind: session
title: Printing
start: 2026-10-07 10:00
duration: 90 min
branch: downtown
room: lab
agenda: [{minutes: 10, title: Welcome}]
repeats:
  every: month
  count: 5
  cancelled: [2027-01-07]
  moved: {2027-02-07: 2027-02-08 14:00}
---
`,
    });
    expect(session?.dates).toEqual([
      {start: '2026-12-07 10:00', endsAt: Date.UTC(2026, 11, 7, 17, 30)},
      {start: '2027-02-08 14:00', endsAt: Date.UTC(2027, 1, 8, 21, 30)},
    ]);
  });

  it('knows when a committee meets, and still finds it afterward', async () => {
    const committee = (start: string) =>
      `---\nkind: committee\ntitle: Board\nmeetings: {start: ${start}, duration: 1 hour, branch: downtown}\n---\nWe meet.\n`;
    const [coming] = await collect({'docs/board.md': committee('2026-12-07 14:00')});
    expect(coming).toMatchObject({
      endsAt: null,
      dates: [{start: '2026-12-07 14:00', endsAt: Date.UTC(2026, 11, 7, 21)}],
    });
    const [past] = await collect({'docs/board.md': committee('2026-10-07 14:00')});
    expect(past).toMatchObject({endsAt: null, dates: []});
  });

  it('files what is for everyone under every role, for both indexes', async () => {
    const page = (title: string, lines: string) => `---\nkind: committee\ntitle: ${title}\n${lines}---\n\nText.\n`;
    const records = await collect({
      'docs/a.md': page('A', 'audience: [reference, all-staff]\n'),
      'docs/b.md': page('B', ''),
      'docs/c.md': page('C', 'audience: [reference]\n'),
      'blog/d.md': '---\ntitle: D\n---\n\nText.\n',
    });
    const everyone = ['circulation', 'reference', 'all-staff'];
    const audiences = {A: everyone, B: everyone, C: ['reference'], D: everyone};
    expect(Object.fromEntries(records.map(({title, audience}) => [title, audience]))).toEqual(audiences);
    const {objects} = planObjects(records, 0);
    expect(Object.fromEntries(objects.map(({title, audience}) => [title, audience]))).toEqual(audiences);
    expect(countFacets(records, {}).audience).toEqual([
      {value: 'reference', count: 4},
      {value: 'all-staff', count: 3},
      {value: 'circulation', count: 3},
    ]);
  });

  it('treats posts as news, and names folders after their index pages', async () => {
    const found = (
      await collect({
        'blog/2026-09-15-new-printers.md': '---\ntitle: New printers\ntags: [printing]\n---\n\nThey came.\n',
        'docs/manuals/listen/index.md': '# LISTEN, the system\n',
        'docs/manuals/listen/working-offline.md': '# Working offline\n',
        'docs/01-first-things/02-closing.md': '# Closing\n',
      })
    ).map(({url, kind, breadcrumbs, keywords}) => ({url, kind, breadcrumbs, keywords}));

    expect(found).toEqual([
      {url: '/desk/docs/first-things/closing/', kind: 'page', breadcrumbs: ['First things'], keywords: []},
      {url: '/desk/docs/manuals/listen/', kind: 'page', breadcrumbs: ['Manuals'], keywords: []},
      {
        url: '/desk/docs/manuals/listen/working-offline/',
        kind: 'page',
        breadcrumbs: ['Manuals', 'LISTEN, the system'],
        keywords: [],
      },
      {url: '/desk/blog/2026/09/15/new-printers/', kind: 'news', breadcrumbs: [], keywords: ['printing']},
    ]);
  });

  it('leaves out what readers can’t find', async () => {
    expect(
      await collect({
        'docs/a.md': '---\ndraft: true\n---\n\nA',
        'docs/b.md': '---\nunlisted: yes\n---\n\nB',
        'blog/c.md': '---\ntitle: C\ndraft: true\n---\n\nC',
      }),
    ).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['index.md', {}, '/docs/'],
    ['manuals/index.md', {}, '/docs/manuals/'],
    ['Some Guides/README.md', {}, '/docs/Some Guides/'],
    ['listen/listen.md', {}, '/docs/listen/'],
    ['01-first/02-intro.md', {}, '/docs/first/intro/'],
    ['01-first/03-intro.md', {id: 'intro-2'}, '/docs/first/intro-2/'],
    ['2026-09-news/1.2-x.md', {}, '/docs/2026-09-news/1.2-x/'],
    ['a/b.md', {slug: '/c'}, '/docs/c/'],
    ['a/b.md', {slug: 'c/d'}, '/docs/a/c/d/'],
    ['a/index.md', {slug: '../x'}, '/docs/x/'],
  ])('of %s with %o is %s', (path, written, address) => {
    expect(addressOfPage(path, written, '/')).toBe(address);
  });

  it.each([
    ['2026-09-15-new-printers.md', undefined, '/desk/blog/2026/09/15/new-printers/'],
    ['2026/09/15/new.md', undefined, '/desk/blog/2026/09/15/new/'],
    ['2026-09-15-new/index.md', undefined, '/desk/blog/2026/09/15/new/'],
    ['printing/2026-09-15-new.md', undefined, '/desk/blog/2026/09/15/printing/new/'],
    ['about/index.md', undefined, '/desk/blog/about/'],
    ['2026-09-15-new.md', 'own', '/desk/blog/own/'],
  ])('of the post %s with the slug %s is %s', (path, slug, address) => {
    expect(addressOfPost(path, slug, '/desk/')).toBe(address);
  });
});

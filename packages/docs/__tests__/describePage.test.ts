import {writeDistrict, writePlan} from '@deskbook/content/__tests__/planSite';
import {describe, expect, it} from 'vitest';
import {describeFirst, pageText} from './siteOf';

const session = (lines: string) =>
  describeFirst({'s.md': pageText('session', 'Printers', `duration: 60 min\nbranch: downtown\n${lines}`)}).session;

describe('a page without a kind', () => {
  it('has no facts, and is not missing any', () => {
    expect(describeFirst({'a.md': '# Welcome'})).toEqual({
      kind: null,
      isUrgent: false,
      model: '',
      facts: {before: [], model: [], about: []},
      review: null,
      session: null,
      committee: null,
      path: null,
      unitsByBranch: [],
      partOf: null,
      chapters: [],
      machines: [],
      printAs: null,
      onPaths: [],
      related: [],
      changes: [],
      reportTo: null,
    });
  });
});

it('a machine has its make and model under its title, as far as they are known', () => {
  const modelOf = (lines: string) => describeFirst({'a.md': pageText('equipment', 'Receipt printer', lines)}).model;
  expect(modelOf('make: Epson\nmodel: TM-T88VI')).toBe('Epson TM-T88VI');
  expect(modelOf('make: Epson')).toBe('Epson');
});

describe('the review', () => {
  const procedure = {'a.md': pageText('procedure', 'Load paper')};

  it('says when it was and by when the next one is due', () => {
    expect(describeFirst(procedure).review).toEqual({on: '2026-05-01', by: '2026-11-01', lapsed: false});
  });

  it.each([
    ['2026-11-01', false],
    ['2026-11-02', true],
  ])('of 1 November has lapsed on %s: %s', (buildDay, lapsed) => {
    expect(describeFirst(procedure, {buildDay}).review?.lapsed).toBe(lapsed);
  });
});

describe('a session', () => {
  it('has an agenda where one is written', () => {
    expect(session('start: 2026-10-06 10:00')?.hasAgenda).toBe(false);
    expect(session('start: 2026-10-06 10:00\nagenda: [{minutes: 10, title: Welcome}]')?.hasAgenda).toBe(true);
  });
});

describe('the machines of a model', () => {
  it('are grouped by branch in the order of the district; empty branches and retired machines are left out', () => {
    const units = `units:
  - {asset_tag: 0456, branch: riverside}
  - {asset_tag: 0123, branch: downtown, location: Desk, purchased: 2024-02-01, fund: general}
  - {asset_tag: 0124, branch: downtown, serial: X7, warranty_until: 2027-02-01, status: in-repair}
  - {asset_tag: 0125, branch: downtown, status: retired}`;
    const unknown = {serial: null, warrantyUntil: null, status: 'in-use'};
    const none = {location: null, place: null, purchased: null, replaceBy: null, fund: null, ...unknown};
    expect(describeFirst({'a.md': pageText('equipment', 'Printer', units)}).unitsByBranch).toEqual([
      {
        branch: 'Downtown',
        plan: null,
        units: [
          {
            ...{
              assetTag: '0123',
              location: 'Desk',
              place: null,
              purchased: '2024-02-01',
              replaceBy: null,
              fund: 'General Fund',
            },
            ...unknown,
          },
          {assetTag: '0124', ...none, serial: 'X7', warrantyUntil: '2027-02-01', status: 'in-repair'},
        ],
      },
      {branch: 'Riverside', plan: null, units: [{assetTag: '0456', ...none}]},
    ]);
  });

  it('know their places, and the plan of their branch with the floors that they are on', () => {
    const facts = describeFirst({
      'a.md': pageText(
        'equipment',
        'Printer',
        'units: [{asset_tag: "1", branch: main, location: "Lobby, left"}]',
      ).replace('owner: systems-analyst', 'owner: analyst'),
      'district.yml': writeDistrict('main: {name: Main, plan: [img/1.svg, img/2.svg]}'),
      'img/1.svg': writePlan('First floor', {desk: ['Desk', {x: 20, y: 20}]}),
      'img/2.svg': writePlan('Second floor', {lobby: ['Lobby', {x: 20, y: 20}]}),
    });
    expect(facts.unitsByBranch).toMatchObject([
      {
        branch: 'Main',
        plan: {path: 'equipment/plans/main/', floors: [{picture: 'equipment/plans/main/plan-2.svg', from: 0, to: 150}]},
        units: [{assetTag: '1', location: 'Lobby, left', place: {name: 'Lobby', number: '1'}}],
      },
    ]);
  });
});

describe('a manual with chapters', () => {
  const manual = pageText('manual', 'LISTEN');
  const chapter = (title: string, position: number) => pageText('manual', title, `sidebar_position: ${position}`);
  const chapters = {'m/b.md': chapter('Holds', 1), 'm/a.md': chapter('Offline', 2)};

  it('lists them in their order, and can be printed as one', () => {
    const facts = describeFirst({'m/index.md': manual, ...chapters});
    expect(facts.chapters).toEqual([
      {title: 'Holds', to: '/docs/m/b/', description: null},
      {title: 'Offline', to: '/docs/m/a/', description: null},
    ]);
    expect(facts.printAs).toBe('/docs/m/print/');
  });

  it('is named by its chapters, and not once more among what belongs to them', () => {
    const facts = describeFirst({'m/b.md': chapter('Holds', 1), 'm/index.md': manual});
    expect(facts).toMatchObject({partOf: {title: 'LISTEN', to: '/docs/m/'}, chapters: [], printAs: null, related: []});
  });

  it('is not printed as one while it is a draft', () => {
    expect(describeFirst({'m/index.md': manual, ...chapters}, {drafts: ['m/index.md']}).printAs).toBeNull();
  });
});

describe('the machines at the top', () => {
  const titles = (pages: Record<string, string>) => describeFirst(pages).machines.map(({title}) => title);
  const guide = (title: string, text = '') => `${pageText('equipment', title)}${text}\n`;

  it('of a manual are those that it links to, then those whose guides link to it, each once', () => {
    const manual = `${pageText('manual', 'Printing')}[B](b.md) [C](c.md#lights) [Load](p.md)\n`;
    const others = {'a.md': guide('A', '[Printing](m.md)'), 'b.md': guide('B', '[Printing](m.md)'), 'c.md': guide('C')};
    const load = pageText('procedure', 'Load');
    expect(titles({'m.md': manual, ...others, 'p.md': load})).toEqual(['B', 'C', 'A']);
    expect(titles({'m.md': pageText('manual', 'Printing', 'systems: [listen]'), 'd.md': guide('D')})).toEqual([]);
  });

  it('of a manual with chapters are also those of its chapters', () => {
    const pages = {
      'm/index.md': pageText('manual', 'LISTEN'),
      'm/a.md': `${pageText('manual', 'At the desk')}[A](../a.md)\n`,
      'a.md': guide('A'),
    };
    expect(titles(pages)).toEqual(['A']);
  });

  it('of a quiz is the first that it names; a guide has none', () => {
    const quiz = pageText('quiz', 'Printers', 'covers: [b.md, a.md]');
    expect(titles({'q.md': quiz, 'a.md': guide('A'), 'b.md': guide('B')})).toEqual(['B']);
    expect(titles({'a.md': guide('A'), 'q.md': quiz, 'b.md': guide('B')})).toEqual([]);
  });
});

describe('what belongs to a page', () => {
  it('is grouped by kind, with the titles in order', () => {
    const related = describeFirst({
      'e.md': pageText('equipment', 'Receipt printer'),
      'b.md': pageText('procedure', 'Load paper', 'equipment: [e.md]'),
      'c.md': pageText('procedure', 'Clean the head', 'equipment: [e.md]'),
      'q.md': pageText('quiz', 'Printers', 'covers: [e.md]'),
      'p.md': pageText('purchase', 'New printers', 'equipment: [e.md]'),
      'other.md': pageText('quiz', 'Not about it'),
    }).related;
    expect(related.map(({name, links}) => [name, links.map(({title}) => title)])).toEqual([
      ['procedures', ['Clean the head', 'Load paper']],
      ['quizzes', ['Printers']],
      ['office', ['New printers']],
    ]);
  });

  it('has a picture if it is a machine, or a session about another machine', () => {
    const teaches = 'teaches: [e.md, m.md]';
    const pages = {
      'm.md': `${pageText('manual', 'Printing')}[Receipt printer](e.md)\n`,
      'e.md': pageText('equipment', 'Receipt printer'),
      's.md': pageText(
        'session',
        'Printers',
        `duration: 1 hour\nbranch: downtown\nstart: 2026-12-01 10:00\n${teaches}`,
      ),
      'q.md': pageText('quiz', 'A quiz', 'covers: [e.md, m.md]'),
    };
    const picturesOn = (path: keyof typeof pages) => {
      const {[path]: own, ...others} = pages;
      const links = describeFirst({[path]: own, ...others}).related.flatMap((group) => group.links);
      return Object.fromEntries(links.map(({title, machine}) => [title, machine ?? null]));
    };
    expect(picturesOn('m.md')).toEqual({'Receipt printer': '/docs/e/', Printers: '/docs/e/', 'A quiz': null});
    expect(picturesOn('e.md')).toEqual({Printing: null, Printers: null, 'A quiz': null});
    expect(picturesOn('q.md')).toMatchObject({'Receipt printer': '/docs/e/'});
  });

  it('is a dozen of a kind at most, those first that were named, and says where the others are', () => {
    const sharing = Array.from({length: 20}, (_, n) => [
      `s${n}.md`,
      pageText('procedure', `S${n}`, 'systems: [listen]'),
    ]);
    const [group] = describeFirst({
      'm.md': pageText('manual', 'LISTEN', 'systems: [listen]'),
      ...Object.fromEntries(sharing),
      'z.md': `${pageText('procedure', 'Z')}[LISTEN](m.md)\n`,
    }).related;

    expect(group).toMatchObject({name: 'procedures', more: 9, all: 'procedures/?system=listen'});
    expect(group?.links).toHaveLength(12);
    expect(group?.links.map(({title}) => title)).toContain('Z');
  });

  it.each([
    ['audience: [circulation]', ['Everyone', 'The desk']],
    ['audience: [all-staff]', ['Everyone']],
    ['', ['Everyone', 'The desk', 'Managers']],
  ])('is on the learning paths of its readers alone: %s', (audience, paths) => {
    const path = (title: string, roles: string) => pageText('path', title, `roles: [${roles}]\nsteps: [p.md]`);
    const pages = {
      'p.md': pageText('procedure', 'Load paper', audience),
      'a.md': path('The desk', 'circulation'),
      'b.md': path('Managers', 'managers'),
      'c.md': path('Everyone', 'all-staff'),
    };
    const {onPaths, related} = describeFirst(pages);
    expect(onPaths.map(({path}) => path.title)).toEqual(paths);
    expect(related).toEqual([]);
  });

  it('knows which step of a path it is, and the next one', () => {
    const path = 'steps: [{title: Day 1, steps: [Say hello, a.md]}, b.md]';
    const pages = {'a.md': pageText('procedure', 'A'), 'b.md': '# B', 'p.md': pageText('path', 'First week', path)};
    const week = {title: 'First week', to: '/docs/p/'};
    expect(describeFirst(pages).onPaths).toEqual([{path: week, step: 2, total: 3, next: {title: 'B', to: '/docs/b/'}}]);
    const topicNext = {...pages, 'p.md': pageText('path', 'First week', 'steps: [a.md, Say hello]')};
    expect(describeFirst(topicNext).onPaths).toMatchObject([{next: {title: 'Say hello', to: null}}]);
    const last = {...pages, 'p.md': pageText('path', 'First week', 'steps: [b.md, a.md]')};
    expect(describeFirst(last).onPaths).toMatchObject([{step: 2, next: null}]);
  });

  it('is not named while it is a draft', () => {
    const pages = {'e.md': pageText('equipment', 'Printer'), 'q.md': pageText('quiz', 'Quiz', 'covers: [e.md]')};
    expect(describeFirst(pages, {drafts: ['q.md']}).related).toEqual([]);
  });
});

describe('the history', () => {
  it('is that of the page itself', () => {
    const change = {commit: 'abc123', date: '2026-09-01', subject: 'Add the page'};
    const changes = {'docs/deep/a.md': [change], 'docs/a.md': []};
    expect(describeFirst({'deep/a.md': '# A'}, {changes}).changes).toEqual([change]);
  });
});

describe('who hears of a mistake', () => {
  const reportTo = (owner: string) => describeFirst({'a.md': `---\nkind: quiz\ntitle: A\n${owner}\n---\n`}).reportTo;

  it('is the owner where their address is public', () => {
    expect(reportTo('owner: systems-analyst')).toBe('systems@example.org');
  });

  it.each(['owner: technician', ''])('is the help desk with %j', (owner) => {
    expect(reportTo(owner)).toBeNull();
  });
});

it('of a committee, a page knows which sections it has beside its text', () => {
  const committee = (lines: string) => describeFirst({'board.md': pageText('committee', 'Board', lines)}).committee;
  const decided = (done: string) =>
    `decisions: [{date: 2026-07-16, decision: A, follow_ups: [{task: B, owner: technician, due: 2026-08-01${done}}]}]`;
  expect(committee('meetings: {start: 2026-12-01 14:00, duration: 1 hour}')).toEqual({
    hasMeetings: true,
    hasFollowUps: false,
    hasDecisions: false,
  });
  expect(committee(decided(''))).toEqual({hasMeetings: false, hasFollowUps: true, hasDecisions: true});
  expect(committee(decided(', done: 2026-07-30'))).toMatchObject({hasFollowUps: false, hasDecisions: true});
});

import {describe, expect, it} from 'vitest';
import type {Cell, Link} from '../domain/register';
import {coverage} from '../registers/coverage';
import {officeOf} from './officeOf';

const REVIEWED = 'owner: director\nlast_reviewed_on: 2026-11-01\nreview_in: 1 year';
const page = (kind: string, title: string, lines = '') => `kind: ${kind}\ntitle: ${title}\n${lines}`;
const manual = (title: string, lines = '') => page('manual', title, `${REVIEWED}\n${lines}`);
const session = (title: string, start: string, lines = '') =>
  page('session', title, `start: ${start}\nduration: 1 hour\nbranch: downtown\n${lines}`);

const PAGES = {
  'listen/index.md': manual('LISTEN', 'systems: [listen]'),
  'listen/holds.md': manual('Holds', 'systems: [listen]'),
  'telephones.md': manual('Telephones', 'acknowledge: [circulation]\nacknowledge_again: 2026-11-20'),
  'privacy.md': page('procedure', 'Privacy', `${REVIEWED}\nacknowledge: [all-staff]`),
  'outage.md': page('procedure', 'Report an outage', `${REVIEWED}\nsystems: [win]`),
  'quiz.md': page('quiz', 'LISTEN quiz', 'covers: [listen/index.md]'),
  'draft-quiz.md': page('quiz', 'Draft', 'draft: yes\ncovers: [telephones.md]'),
  'basics.md': session(
    'LISTEN basics',
    '2026-11-20 10:00',
    'teaches: [listen/holds.md]\nrepeats: {every: week, count: 3}\ntrainers: [systems-analyst]',
  ),
  'phones.md': session('Telephone class', '2026-11-27 10:00', 'teaches: [telephones.md]\ntrainers: [director]'),
  'off.md': session('Outage drill', '2026-12-01 10:00', 'teaches: [outage.md]\nstatus: postponed'),
  'drill.md': session('Second drill', '2026-11-28 08:00', 'teaches: [outage.md]\nquiz: drill-quiz.md'),
  'drill-quiz.md': page('quiz', 'Drill quiz'),
  'circulation.md': page(
    'path',
    'Circulation',
    'roles: [circulation]\nsteps: [listen/holds.md, telephones.md, drill.md, Keys and alarms]',
  ),
  'everyone.md': page('path', 'First week', 'roles: [all-staff]\nsteps: [{title: Day 1, steps: [quiz.md]}]'),
};

const source = () => ({
  catalog: officeOf(PAGES),
  buildDay: '2026-11-28',
  addressOf: (path: string) => (path.startsWith('draft') ? null : `/${path.replace('.md', '/')}`),
});

const words = (cell: Cell | undefined): unknown =>
  Array.isArray(cell) ? cell.map(words).join(', ') : ((cell as Link | null)?.text ?? cell);

const rowsOf = (id: string) =>
  coverage
    .plan(source())
    .find((section) => section.id === id)
    ?.table?.rows.map((row) => row.map(words));

describe('the coverage register', () => {
  it('shows for each step what exists and what is missing, counting today’s dates but not past and postponed ones', () => {
    expect(rowsOf('steps')).toEqual([
      ...[
        ['Holds', 'Holds, LISTEN', 'LISTEN quiz', 'LISTEN basics', '2026-12-04', 'Systems analyst', '', 'LISTEN'],
        ['Telephones', 'Telephones', '', '', null, '', 'Quiz, Session, Trainer', 'Other'],
        ['Second drill', 'Report an outage', 'Drill quiz', 'Second drill', '2026-11-28', '', 'Trainer', 'WIN'],
        ['Keys and alarms', '', '', '', null, '', 'Manual, Quiz, Session, Trainer', 'Other'],
      ].map(([step, ...rest]) => [step, 'Circulation', 'Circulation', ...rest]),
      ['LISTEN quiz', 'First week', 'All staff', 'LISTEN', 'LISTEN quiz', '', null, '', 'Session, Trainer', 'LISTEN'],
    ]);
  });

  it('counts each role’s steps, including those for everyone, and what is missing', () => {
    expect(rowsOf('roles')).toEqual([
      ['Circulation', 'Circulation, First week', 5, 1, 2, 3, 4],
      ['Reference', 'First week', 1, 0, 0, 1, 1],
    ]);
  });

  it('shows who teaches each manual with its chapters and each system, and which quiz covers it', () => {
    expect(rowsOf('subjects')).toEqual([
      ['LISTEN', 'Manual', 'LISTEN quiz', 'LISTEN basics', '2026-12-04', 'Systems analyst', ''],
      ['Telephones', 'Manual', '', '', null, '', 'Quiz, Session, Trainer'],
      ['LISTEN', 'System', 'LISTEN quiz', 'LISTEN basics', '2026-12-04', 'Systems analyst', ''],
      ['WIN', 'System', '', 'Second drill', '2026-11-28', '', 'Quiz, Trainer'],
    ]);
  });

  it('shows what exists for whom, the topic with the most gaps first, what is in none last, and roles that learn the same in one column', () => {
    const {columns, rows, all} = coverage.plan(source())[0]?.coverage ?? {columns: [], rows: []};
    expect(columns.map(({names}) => names)).toEqual([['Circulation'], ['Reference']]);
    const shown = rows.map(({topic, cells}) => [
      topic,
      ...cells.map((cell) => cell && [cell.steps, ...Object.values(cell.has)]),
    ]);
    // Steps, and how many of them have a manual, a quiz and a session
    expect(shown).toEqual([
      ['LISTEN', [2, 2, 2, 1], [1, 1, 1, 0]],
      ['WIN', [1, 1, 1, 1], null],
      ['Other', [2, 1, 0, 0], null],
    ]);
    expect(all).toEqual({steps: 5, has: {Manual: 4, Quiz: 3, Session: 2}});
  });

  it('counts a step of several paths once', () => {
    const twice = {
      ...PAGES,
      'again.md': page('path', 'Again', 'roles: [reference]\nsteps: [telephones.md, drill.md]'),
    };
    const plan = coverage.plan({...source(), catalog: officeOf(twice)});
    expect(plan[0]?.coverage?.all.steps).toBe(5);
    expect(plan[0]?.coverage?.rows[0]?.cells).toHaveLength(2);
  });

  it('begins with how many steps nothing teaches', () => {
    expect(coverage.verdict?.(source())).toEqual({
      mark: 'missing',
      lead: '2 of 5 steps have neither a quiz nor a session.',
      rest: ['No manual explains 1.'],
      text: 'The most is missing in LISTEN. Complete: WIN.',
    });
  });

  it('links from a step to its page, but not from a topic', () => {
    const steps = coverage.plan(source()).find(({id}) => id === 'steps');
    expect(steps?.table?.rows.map(([step]) => (step as Link).to)).toEqual([
      '/listen/holds/',
      '/telephones/',
      '/drill/',
      null,
      '/quiz/',
    ]);
  });

  it('counts steps that no session teaches on the desk', () => {
    const [alert] = coverage.alerts?.(source()) ?? [];
    expect(alert?.when.map(({from}) => from)).toEqual(['2026-11-28', '2026-11-28', '2026-11-28']);
  });

  it('lists the pages to read and sign, and who must sign', () => {
    expect(rowsOf('signed')).toEqual([
      ['Privacy', 'Everyone', 'Director', null],
      ['Telephones', 'Circulation', 'Director', '2026-11-20'],
    ]);
  });
});

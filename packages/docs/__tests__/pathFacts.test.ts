import {describe, expect, it} from 'vitest';
import {readingMinutes, shareOf} from '../domain/pathFacts';
import {describeFirst, pageText} from './siteOf';

const session = (title: string, start: string, more = '') =>
  pageText('session', title, `start: ${start} 10:00\nduration: 90 min\nbranch: downtown\n${more}`);

const STEPS = `due_in: 30 days
steps:
  - {title: Week 1, text: Beside a colleague., steps: [plain.md, task.md, later.md]}
  - quiz.md
  - Meet your supervisor
  - sooner.md`;

const PAGES = {
  'path.md': pageText('path', 'First week', STEPS),
  'plain.md': `# Welcome\n\n${'word '.repeat(640)}`,
  'task.md': pageText('procedure', 'Load paper', 'time_needed: 1 hour'),
  'later.md': session('Later', '2026-12-03'),
  'quiz.md': `${pageText('quiz', 'Printer')}\n## One? {#one}\n\n## Two? {#two}\n`,
  'sooner.md': session('Sooner', '2026-11-03', 'repeats: {every: month, count: 2}'),
};

const read = () => describeFirst(PAGES).path;

describe('a learning path', () => {
  it('has its steps under their headings, with their kind and how long they take', () => {
    const steps = read()?.groups.map(({title, steps: inGroup}) => [
      title,
      ...inGroup.map((step) => [step.title, step.to, step.kind, step.time ?? step.questions]),
    ]);
    expect(steps).toEqual([
      [
        'Week 1',
        ['Welcome', '/docs/plain/', 'page', '3 min'],
        ['Load paper', '/docs/task/', 'procedure', '1 hour'],
        ['Later', '/docs/later/', 'session', '90 min'],
      ],
      [
        null,
        ['Printer', '/docs/quiz/', 'quiz', 2],
        ['Meet your supervisor', null, null, null],
        ['Sooner', '/docs/sooner/', 'session', '90 min'],
      ],
    ]);
    expect(read()?.dueIn).toBe('30 days');
  });

  it('knows its sessions’ next dates in order', () => {
    expect(read()?.dates.map(({session: {title}, endsAt}) => [title, endsAt])).toEqual([
      ['Sooner', '2026-11-03T17:30:00Z'],
      ['Later', '2026-12-03T17:30:00Z'],
      ['Sooner', '2026-12-03T17:30:00Z'],
    ]);
  });

  it('counts minutes for pages and tasks, and the number of sessions and quizzes', () => {
    const steps = read()?.groups.flatMap((group) => group.steps);
    expect(steps?.map(shareOf)).toEqual(['3', '60', 'session', 'quiz', '0', 'session']);
  });

  it('does not repeat its steps among its related pages', () => {
    const other = pageText('quiz', 'Other', 'covers: [path.md]');
    const {related} = describeFirst({...PAGES, 'other.md': other});
    expect(related.flatMap(({links}) => links.map(({title}) => title))).toEqual(['Other']);
  });

  it('is not on other pages', () => {
    expect(describeFirst({'a.md': '# A'}).path).toBeNull();
  });
});

describe('readingMinutes', () => {
  it.each([
    ['', 1],
    ['word '.repeat(310), 2],
    ["don't ".repeat(1000), 5],
  ])('counts two hundred words per minute', (text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });
});

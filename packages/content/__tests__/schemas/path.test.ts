import {describe, expect, it} from 'vitest';
import {stepGroupsOf} from '../../pathSteps';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: path
title: First month`;

describe('a page of kind path', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('path', MINIMAL)).toEqual({kind: 'path', title: 'First month'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'roles: [circulation]',
      'due_in: 30 days',
      'steps: [Meet the team, ../quizzes/printer.md]',
    ].join('\n');
    expect(dataOf('path', frontMatter)).toEqual({
      kind: 'path',
      title: 'First month',
      roles: ['circulation'],
      due_in: '30 days',
      steps: ['Meet the team', '../quizzes/printer.md'],
    });
  });
});

describe("a path's steps", () => {
  it('are under headings, or under none', () => {
    const steps = 'steps: [{title: Week 1, text: Beside a colleague, steps: [a.md]}, Meet the team, b.md]';
    const data = dataOf('path', `${MINIMAL}\n${steps}`);
    expect(data.steps).toEqual([
      {title: 'Week 1', text: 'Beside a colleague', steps: ['a.md']},
      'Meet the team',
      'b.md',
    ]);
    expect(stepGroupsOf({data})).toEqual([
      {title: 'Week 1', text: 'Beside a colleague', steps: ['a.md']},
      {title: null, text: null, steps: ['Meet the team', 'b.md']},
    ]);
  });
});

describe('a path is refused', () => {
  it.each([
    [
      'for an unknown role',
      'roles: [circulaton]',
      `docs/page.md:4:9  error  roles[1] "circulaton" is not in district.yml
    found     circulaton
    expected  one of: circulation, reference
    fix       - circulation`,
    ],
    [
      'for a role outside a list',
      'roles: circulation',
      `docs/page.md:4:8  error  "roles" is one line of text
    found     circulation
    expected  a list, such as [one, two]
    fix       roles: [circulation]`,
    ],
    [
      'due in no length of time',
      'due_in: soon',
      `docs/page.md:4:9  error  "due_in" is not a length of time
    found     soon
    expected  a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year
    fix       due_in: 30 days`,
    ],
    [
      'with steps outside a list',
      'steps: Meet the team',
      `docs/page.md:4:8  error  "steps" is one line of text
    found     Meet the team
    expected  a list, such as [one, two]
    fix       steps: [Meet the team]`,
    ],
    [
      'with a heading that has no steps',
      'steps: [{title: a}]',
      `docs/page.md:4:9  error  "steps[1].steps" is missing
    expected  a list, such as [one, two]`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

import {describe, expect, it} from 'vitest';
import {startedPaths} from '../domain/pathProgress';

const path = (name: string) => ({
  url: `/${name}/`,
  title: name,
  description: '',
  steps: [
    {title: 'Read', to: '/read/'},
    {title: 'Greet', to: null},
  ],
});
const [first, second] = [path('first'), path('second')];

const started = (ticks: Record<string, readonly string[]>) =>
  startedPaths([first, second], ({title}) => ticks[title] ?? []).map(({path: {title}, done, next}) => [
    title,
    done,
    next?.title,
  ]);

describe('startedPaths', () => {
  it('are those with a step that is ticked, by its address or its words', () => {
    expect(started({})).toEqual([]);
    expect(started({second: ['/read/']})).toEqual([['second', 1, 'Greet']]);
    expect(started({second: ['Greet']})).toEqual([['second', 1, 'Read']]);
    expect(started({second: ['a step that is gone']})).toEqual([]);
  });

  it('begin with those that have steps left', () => {
    expect(started({first: ['/read/', 'Greet'], second: ['Greet']})).toEqual([
      ['second', 1, 'Read'],
      ['first', 2, undefined],
    ]);
  });
});

import {expect, it} from 'vitest';
import {findMembers, parseStat} from '../watchProcesses';

const process = (pid: number, parent: number) => ({pid, parent, startedAt: '5', cpuSeconds: 1});

it('reads a process whose name has spaces and parentheses', () => {
  const stat = '42 (Web (Content) x) S 7 42 42 0 -1 4194560 100 0 0 0 150 50 900 800 20 0 1 0 12345 1000 10';

  expect(parseStat(stat)).toEqual({pid: 42, parent: 7, startedAt: '12345', cpuSeconds: 2});
});

it('finds a process and all its descendants, and nothing else', () => {
  const members = findMembers([process(4, 3), process(3, 2), process(2, 1), process(9, 1)], 2, new Map());

  expect(members.map(({pid}) => pid)).toEqual([4, 3, 2]);
});

it('keeps an orphaned process, and finds what it starts later', () => {
  const members = findMembers([process(4, 1), process(5, 4), process(6, 1)], 2, new Map([['4 5', undefined]]));

  expect(members.map(({pid}) => pid)).toEqual([4, 5]);
});

import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {readYaml} from '@deskbook/text/yaml/yamlSource';
import {describe, expect, it} from 'vitest';
import {rulesOf} from '../rules';
import type {Kind} from '../schemas/index';

const problemsOf = (kind: Kind, yaml: string) =>
  rulesOf(kind, readYaml(yaml, 'a.md', 2))
    .map(formatProblem)
    .join('\n');
const session = (yaml: string) => problemsOf('session', `start: 2026-12-03 10:00\n${yaml}`);

describe("a session's rules", () => {
  it.each([
    'duration: 1 hour\nbranch: downtown\nroom: lab',
    'end: 2026-12-03 11:00\nonline: https://example.org',
    'end: 2026-12-03T10:01\nbranch: downtown',
    'duration: 1 hour\nbranch: downtown\nrepeats: {every: week, count: 3, moved: {2026-12-10: 2026-12-11 10:00}}',
  ])('accept %j', (yaml) => {
    expect(session(yaml)).toBe('');
  });

  it.each(['end: 2026-12-03 10:00', 'end: 2026-12-03T09:00', 'end: 2026-12-02 23:00'])(
    "reject %s, which isn't after the start",
    (end) => {
      expect(session(`branch: downtown\n${end}`)).toBe(`a.md:4:6  error  the session ends before it starts
    found     ${end.slice(5).replace('T', ' ')}
    expected  a time after 2026-12-03 10:00`);
    },
  );

  it('reject a room without its branch', () => {
    expect(
      session('duration: 1 hour\nonline: https://example.org\nroom: lab'),
    ).toBe(`a.md:5:7  error  a "room" needs the "branch" that it is in
    found     lab
    expected  a line "branch: …"`);
  });

  it('report everything at once', () => {
    expect(session('repeats: {until: 2027-01-01, count: 3}').match(/ {2}error {2}/g)).toHaveLength(3);
  });

  it.each([
    'duration: [1 hour]\nbranch: downtown',
    'duration: {min: 5}\nbranch: downtown',
    'duration: 1 hour\nbranch: [downtown]',
    'end: tomorrow\nbranch: downtown',
    'duration: 1 hour\nbranch: downtown\nrepeats: weekly',
    'duration: 1 hour\nbranch: downtown\nrepeats: {moved}',
    'duration: 1 hour\nbranch: downtown\nrepeats: {moved: [a]}',
  ])('skip a value that its schema refuses: %j', (yaml) => {
    expect(session(yaml)).toBe('');
  });
});

describe("a contract's rules", () => {
  it.each(['starts_on: 2026-01-01\nends_on: 2026-01-01', 'starts_on: 2026-01-01', 'starts_on: x\nends_on: 2026-01-01'])(
    'accept %j',
    (yaml) => {
      expect(problemsOf('contract', yaml)).toBe('');
    },
  );

  it('reject one that ends before it starts', () => {
    expect(
      problemsOf('contract', 'starts_on: 2026-02-01\nends_on: 2026-01-01'),
    ).toBe(`a.md:3:10  error  the contract ends before it starts
    found     2026-01-01
    expected  a date after 2026-02-01`);
  });
});

it('other kinds have no rules between fields', () => {
  expect(problemsOf('quiz', 'start: x')).toBe('');
});

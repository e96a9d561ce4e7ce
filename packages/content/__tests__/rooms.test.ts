import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DISTRICT} from '../district';
import {checkRooms} from '../rooms';
import {pageOf} from './readFrontMatter';

const DISTRICT = {
  ...DEFAULT_DISTRICT,
  branches: {
    downtown: {
      name: 'Downtown',
      rooms: {'training-lab': {name: 'Training lab'}, 'meeting-room': {name: 'Meeting room'}},
    },
    riverside: {name: 'Riverside', rooms: {'community-room': {name: 'Community room'}}},
    'north-county': {name: 'North County'},
  },
};

function problemsOf(lines: string): string {
  const session = pageOf('session.md', `kind: session\ntitle: A\nstart: 2026-12-03 10:00\nduration: 1 hour\n${lines}`);
  if (!session.kind) throw new Error('the page of the test is wrong itself');
  return checkRooms([session], DISTRICT).map(formatProblem).join('\n');
}

describe('checkRooms', () => {
  it.each(['branch: downtown\nroom: training-lab', 'branch: north-county', 'online: https://example.org/'])(
    'accepts %j',
    (lines) => {
      expect(problemsOf(lines)).toBe('');
    },
  );

  it("rejects a room that isn't in the branch and suggests the right one", () => {
    expect(
      problemsOf('branch: downtown\nroom: trainig-lab'),
    ).toBe(`docs/session.md:7:7  error  room "trainig-lab" is not a room of downtown in district.yml
    found     trainig-lab
    expected  one of: training-lab, meeting-room
    fix       room: training-lab`);
  });

  it("rejects another branch's room", () => {
    expect(problemsOf('branch: riverside\nroom: training-lab')).toContain('expected  one of: community-room');
  });

  it('rejects every room in a branch without rooms', () => {
    expect(
      problemsOf('branch: north-county\nroom: training-lab'),
    ).toBe(`docs/session.md:7:7  error  room "training-lab" is not a room of north-county in district.yml
    found     training-lab
    expected  nothing: none is listed yet`);
  });

  it('rejects a wrong room for a moved date', () => {
    expect(problemsOf('branch: downtown\nrepeats: {every: week, moved: {2026-12-10: {room: cellar}}}')).toContain(
      'docs/session.md:7:51  error  room "cellar" is not a room of downtown in district.yml\n',
    );
  });

  it("looks for a moved date's room in its new branch", () => {
    const moved = (room: string) =>
      problemsOf(`branch: downtown\nrepeats: {every: week, moved: {2026-12-10: {branch: riverside, room: ${room}}}}`);
    expect(moved('community-room')).toBe('');
    expect(moved('training-lab')).toContain('is not a room of riverside');
  });

  it('ignores a date that only moves in time', () => {
    expect(problemsOf('branch: downtown\nrepeats: {every: week, moved: {2026-12-10: 2026-12-11 10:00}}')).toBe('');
  });

  it('ignores other kinds of pages', () => {
    expect(checkRooms([pageOf('a.md', 'room: nowhere'), pageOf('b.md', 'kind: quiz\ntitle: B')], DISTRICT)).toEqual([]);
  });
});

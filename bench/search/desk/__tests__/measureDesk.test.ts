import {describe, expect, it} from 'vitest';
import {describeDesk} from '../describeDesk';
import type {DeskQuery} from '../deskQueries';
import type {DeskAnswer, DeskSite} from '../deskSite';
import {measureDesk} from '../measureDesk';

const ANSWERS: Record<string, DeskAnswer> = {
  jam: {places: ['/docs/jam/'], seemsUnanswered: false},
  help: {places: ['/docs/jam/', 'help-desk'], seemsUnanswered: true},
  fax: {places: ['/docs/jam/'], seemsUnanswered: true},
  parking: {places: ['/docs/jam/'], seemsUnanswered: false},
  classes: {places: ['/a/', '/b/', '/c/', '/calendar/'], seemsUnanswered: false},
};

const SITE: DeskSite = {
  ask: (query) => ANSWERS[query] as DeskAnswer,
  signsOf: () => null,
  resolve: (answer) => ({'jam.md': '/docs/jam/', 'help-desk': 'help-desk', '/calendar/': '/calendar/'})[answer] ?? null,
};

const QUERIES: DeskQuery[] = [
  {q: 'jam', role: 'circulation', kind: 'symptom', answers: ['gone.md', 'jam.md']},
  {q: 'help', role: 'new-hire', kind: 'place', answers: ['help-desk']},
  {q: 'classes', role: 'new-hire', kind: 'place', answers: ['/calendar/']},
  {q: 'fax', role: 'circulation', kind: 'none', answers: []},
  {q: 'parking', role: 'new-hire', kind: 'none', answers: []},
];

describe('measureDesk', () => {
  const result = measureDesk(SITE, QUERIES);

  it('counts answerable queries by kind and role, and the others by the message', () => {
    expect(result).toMatchObject({
      answerable: {queries: 3, success1: 0.333, success3: 0.667},
      byKind: {symptom: {success1: 1}, place: {queries: 2, success1: 0, success3: 0.5}},
      byRole: {circulation: {queries: 1, success1: 1}, 'new-hire': {queries: 2, success1: 0}},
      unanswerable: {queries: 2, saySo: 1, silent: ['parking']},
      falseAlarms: ['help'],
      missing: ['gone.md'],
    });
    expect(Object.keys(result.byKind)).toEqual(['place', 'symptom']);
  });

  it('lists what came instead for each miss', () => {
    expect(result.misses.map(({q, place, came}) => [q, place, came])).toEqual([
      ['help', 2, ['/docs/jam/', 'help-desk']],
      ['classes', 4, ['/a/', '/b/', '/c/']],
    ]);
    expect(describeDesk(result)).toContain(
      '  classes (place, new-hire): place 4\n    wanted /calendar/\n    came   /a/, /b/, /c/',
    );
  });
});

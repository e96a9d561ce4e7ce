import {describe, expect, it} from 'vitest';
import {
  afterSettingBack,
  cueOf,
  formatTimer,
  goTo,
  isPresentation,
  newPresentation,
  presentedAt,
  restartItem,
  startOrPause,
} from '../../domain/trainer/presentation';

const MINUTE = 60_000;
const NINE = Date.parse('2026-12-01T09:00:00Z');
const at = (minutes: number) => NINE + minutes * MINUTE;
const AGENDA = [
  {minutes: 10, title: 'Welcome'},
  {minutes: 25, title: 'Practice'},
  {minutes: 5, title: 'Questions'},
];
const fresh = newPresentation(NINE);
const begun = startOrPause(fresh, NINE);

describe('the timer of an agenda', () => {
  it('waits until it’s started', () => {
    expect(presentedAt(fresh, AGENDA, at(50))).toMatchObject({
      current: {title: 'Welcome'},
      next: {title: 'Practice'},
      remaining: 10 * MINUTE,
      pace: 'waiting',
      isPaused: false,
    });
  });

  it('counts down by the clock, no matter how long the page was hidden', () => {
    expect(presentedAt(begun, AGENDA, at(4))).toMatchObject({remaining: 6 * MINUTE, pace: 'fine'});
    expect(presentedAt(begun, AGENDA, at(9))).toMatchObject({remaining: MINUTE, pace: 'soon'});
    expect(presentedAt(begun, AGENDA, at(10))).toMatchObject({remaining: 0, pace: 'soon'});
    expect(presentedAt(begun, AGENDA, at(130))).toMatchObject({remaining: -120 * MINUTE, pace: 'over'});
  });

  it('stops while paused', () => {
    const paused = startOrPause(begun, at(4));
    expect(presentedAt(paused, AGENDA, at(60))).toMatchObject({remaining: 6 * MINUTE, isPaused: true});
    const again = startOrPause(paused, at(60));
    expect(presentedAt(again, AGENDA, at(61))).toMatchObject({remaining: 5 * MINUTE, isPaused: false});
  });

  it('times each item separately, and resumes an item that was left by mistake', () => {
    const second = goTo(begun, 1, 3, at(12));
    expect(presentedAt(second, AGENDA, at(13))).toMatchObject({
      current: {title: 'Practice'},
      next: {title: 'Questions'},
      remaining: 24 * MINUTE,
    });
    const back = goTo(second, 0, 3, at(13));
    expect(presentedAt(back, AGENDA, at(14))).toMatchObject({remaining: -3 * MINUTE, pace: 'over'});
    expect(presentedAt(goTo(back, 1, 3, at(14)), AGENDA, at(14))).toMatchObject({remaining: 24 * MINUTE});
  });

  it('stays within the agenda', () => {
    expect(goTo(begun, 3, 3, NINE).item).toBe(2);
    expect(goTo(begun, -1, 3, NINE).item).toBe(0);
    expect(presentedAt(goTo(begun, 2, 3, NINE), AGENDA, NINE)?.next).toBeNull();
  });

  it('gives a restarted item its full time', () => {
    expect(presentedAt(restartItem(begun, at(8)), AGENDA, at(9))).toMatchObject({remaining: 9 * MINUTE});
  });

  it('says when the agenda will end: overtime delays the rest, but time saved does not shorten it', () => {
    expect(presentedAt(begun, AGENDA, at(4))?.endsAt).toBe(at(40));
    expect(presentedAt(begun, AGENDA, at(13))?.endsAt).toBe(at(43));
    expect(presentedAt(goTo(begun, 1, 3, at(6)), AGENDA, at(6))?.endsAt).toBe(at(36));
  });

  it('loses nothing when the clock is set back', () => {
    const corrected = afterSettingBack(begun, at(-56), at(4));
    expect(presentedAt(corrected, AGENDA, at(-56))).toMatchObject({remaining: 6 * MINUTE});
    expect(presentedAt(corrected, AGENDA, at(-55))).toMatchObject({remaining: 5 * MINUTE});
    const paused = startOrPause(begun, at(4));
    expect(presentedAt(afterSettingBack(paused, at(-56), at(5)), AGENDA, at(0))?.remaining).toBe(6 * MINUTE);
  });

  it('shows nothing for an item that is no longer in the agenda', () => {
    expect(presentedAt(goTo(begun, 2, 3, NINE), AGENDA.slice(0, 2), NINE)).toBeNull();
  });

  it('rejects data that it did not write', () => {
    expect(isPresentation(JSON.parse(JSON.stringify(goTo(begun, 2, 3, at(3)))))).toBe(true);
    for (const bad of [
      null,
      7,
      [],
      {},
      {...begun, item: -1},
      {...begun, item: 0.5},
      {...begun, spent: ['1']},
      {...begun, runningSince: 'now'},
      {...begun, seenAt: undefined},
    ]) {
      expect(isPresentation(bad)).toBe(false);
    }
  });
});

describe('a length of time', () => {
  it.each([
    [25 * MINUTE, '25:00'],
    [4 * MINUTE + 4001, '4:05'],
    [59 * 1000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1000, '0:01'],
    [-61_500, '1:01'],
    [60 * MINUTE, '1:00:00'],
    [-125 * MINUTE, '2:05:00'],
  ])('of %d ms is %s', (time, text) => {
    expect(formatTimer(time)).toBe(text);
  });
});

describe('the cue for the trainer', () => {
  const titles = (state?: ReturnType<typeof newPresentation>) => {
    const {now, next} = cueOf(AGENDA, state);
    return [now?.title, next?.title];
  };

  it('is the first item before the start', () => {
    expect(titles()).toEqual([undefined, 'Welcome']);
    expect(titles(fresh)).toEqual([undefined, 'Welcome']);
  });

  it('is what the room sees, and what it should see next', () => {
    expect(titles(begun)).toEqual(['Welcome', 'Practice']);
    expect(titles(goTo(begun, 2, AGENDA.length, at(30)))).toEqual(['Questions', undefined]);
  });

  it('starts over if the agenda is now shorter', () => {
    expect(titles({...begun, item: 7})).toEqual([undefined, 'Welcome']);
  });
});

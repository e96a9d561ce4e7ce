import {find, openPage} from '@deskbook/engine/boot/__tests__/pageOfItsOwn';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DATED, showByDate} from '../showByDate';

const CHICAGO = 'America/Chicago';

/** Whether an element is shown at an instant, to a reader in Chicago. */
function isShown(now: string, attributes: string): boolean {
  vi.setSystemTime(new Date(now));
  openPage(`<p ${attributes}>A line</p>`);
  showByDate(find('p'));
  return !find('p').hidden;
}

describe('an element that is shown for a while', () => {
  const zone = process.env.TZ;

  beforeEach(() => {
    process.env.TZ = CHICAGO;
    vi.useFakeTimers({toFake: ['Date']});
  });

  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['2027-03-03T15:29:59.999Z', false],
    ['2027-03-03T15:30:00.000Z', true],
    ['2027-03-03T15:30:00.001Z', true],
  ])('with data-from as an instant, at %s, is shown: %s', (now, shown) => {
    expect(isShown(now, 'data-from="2027-03-03T15:30:00Z"')).toBe(shown);
  });

  it.each([
    ['2027-03-03T15:29:59.999Z', true],
    ['2027-03-03T15:30:00.000Z', false],
  ])('with data-until as an instant, at %s, is shown: %s', (now, shown) => {
    expect(isShown(now, 'data-until="2027-03-03T15:30:00Z"')).toBe(shown);
  });

  it.each([
    ['before', '2027-01-31T23:59:59Z', false],
    ['between', '2027-02-15T00:00:00Z', true],
    ['after', '2027-03-01T00:00:00Z', false],
  ])('with both, %s them, at %s, is shown: %s', (_, now, shown) => {
    expect(isShown(now, 'data-from="2027-02-01T00:00:00Z" data-until="2027-03-01T00:00:00Z"')).toBe(shown);
  });

  it.each([
    ['in summer, five hours behind', '2026-09-23T04:59:59Z', '2026-09-23T05:00:00Z', '2026-09-23T00:00'],
    ['in winter, six hours behind', '2026-12-01T05:59:59Z', '2026-12-01T06:00:00Z', '2026-12-01T00:00'],
    ['on the day on which the clocks go back', '2026-11-01T04:59:59Z', '2026-11-01T05:00:00Z', '2026-11-01T00:00'],
    ['on the day after that', '2026-11-02T05:59:59Z', '2026-11-02T06:00:00Z', '2026-11-02T00:00'],
  ])("changes at midnight in the reader's time zone, %s", (_, before, after, midnight) => {
    expect(isShown(before, `data-from="${midnight}"`)).toBe(false);
    expect(isShown(after, `data-from="${midnight}"`)).toBe(true);
    expect(isShown(before, `data-until="${midnight}"`)).toBe(true);
    expect(isShown(after, `data-until="${midnight}"`)).toBe(false);
  });

  it('is shown or hidden again, whatever the static page had', () => {
    expect(isShown('2027-01-01T00:00:00Z', 'hidden data-from="2026-01-01T00:00:00Z"')).toBe(true);
    expect(isShown('2025-01-01T00:00:00Z', 'data-from="2026-01-01T00:00:00Z"')).toBe(false);
  });

  it('is matched by either attribute, and nothing else is', () => {
    openPage('<p id="from" data-from="x"></p><p id="until" data-until="x"></p><p id="other" hidden></p>');
    expect([...document.querySelectorAll(DATED)].map(({id}) => id)).toEqual(['from', 'until']);
  });

  it('may be gone: React calls its ref with null', () => {
    expect(() => showByDate(null)).not.toThrow();
  });
});

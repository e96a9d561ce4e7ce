import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {buildTime} from '../dates/buildTime';
import {dateInZone} from '../dates/dates';

/** 18:30 on Thanksgiving in Chicago, when it is the day after in UTC. */
const EVENING = '2026-11-27T00:30:00Z';

beforeEach(() => {
  vi.useFakeTimers({now: new Date(EVENING)});
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the build's time", () => {
  it('is now, and tonight is still today in the district', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    expect(buildTime()).toEqual(new Date(EVENING));
    expect(dateInZone(buildTime(), 'America/Chicago')).toBe('2026-11-26');
  });

  it("is SOURCE_DATE_EPOCH if set, also in the district's time zone", () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1767229200');
    expect(buildTime()).toEqual(new Date('2026-01-01T01:00:00Z'));
    expect(dateInZone(buildTime(), 'America/Chicago')).toBe('2025-12-31');
  });

  it.each(['', 'yesterday', '-5', '1e9', '999999999999'])('ignores a SOURCE_DATE_EPOCH of %j', (epoch) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(buildTime()).toEqual(new Date(EVENING));
  });
});

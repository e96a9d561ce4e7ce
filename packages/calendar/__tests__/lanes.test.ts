import {describe, expect, it} from 'vitest';
import {lanesOf, type Span} from '../domain/lanes';

/** Days full of sessions, always the same ones. */
function days(count: number): Span[][] {
  let seed = 7;
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  return Array.from({length: count}, () =>
    Array.from({length: below(9)}, () => {
      const from = below(96) * 15;
      return {from, to: from + 5 + below(20) * 15};
    }).toSorted((a, b) => a.from - b.from),
  );
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** Everything that a span overlaps, and what that overlaps, and so on */
function groupAround(span: Span, spans: readonly Span[]): Span[] {
  const group = new Set([span]);
  for (const member of group) for (const each of spans) if (overlap(member, each)) group.add(each);
  return [...group];
}

const busiest = (spans: readonly Span[]) =>
  Math.max(...spans.map(({from}) => spans.filter((each) => each.from <= from && from < each.to).length));

describe('lanes', () => {
  it('are side by side where sessions overlap, and one where none do', () => {
    const [listen, printing, committee, late] = [
      {from: 840, to: 930},
      {from: 840, to: 900},
      {from: 870, to: 960},
      {from: 960, to: 990},
    ] as const;
    expect(lanesOf([listen, printing, committee, late])).toEqual([
      {lane: 0, lanes: 3},
      {lane: 1, lanes: 3},
      {lane: 2, lanes: 3},
      {lane: 0, lanes: 1},
    ]);
    expect(lanesOf([])).toEqual([]);
  });

  it('hold on any day: nothing covers anything, and there are no more than needed', () => {
    for (const spans of days(400)) {
      const lanes = lanesOf(spans);
      expect(lanes).toHaveLength(spans.length);
      spans.forEach((span, place) => {
        const own = lanes[place];
        expect(own?.lane).toBeLessThan(own?.lanes ?? 0);
        expect(own?.lanes).toBe(busiest(groupAround(span, spans)));
        spans.forEach((other, index) => {
          if (index === place || !overlap(span, other)) return;
          expect(lanes[index]?.lane).not.toBe(own?.lane);
          expect(lanes[index]?.lanes).toBe(own?.lanes);
        });
      });
    }
  });
});

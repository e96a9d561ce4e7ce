import {randomFrom} from '../../../shared/random';

/**
 * The places 0 to `count - 1` in an order that the seed alone decides, on the server as in the browser.
 *
 * @param pinned true for a place that stays where it is
 */
export function shuffle(count: number, seed: number, pinned: readonly boolean[] = []): number[] {
  const random = randomFrom(seed);
  const places = Array.from({length: count}, (_, place) => place);
  const free = places.filter((place) => !pinned[place]);
  for (let last = free.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const [one, other] = [places[free[last] as number] as number, places[free[chosen] as number] as number];
    places[free[last] as number] = other;
    places[free[chosen] as number] = one;
  }
  return places;
}

/** As `shuffle`, but never the order it began with: for what must not be published as it is right. */
export function shuffleAway(count: number, seed: number): number[] {
  const places = shuffle(count, seed);
  const isAsBefore = places.every((place, index) => place === index);
  return isAsBefore && count > 1 ? [...places.slice(1), places[0] as number] : places;
}

/** For each place its index: the way back from an order. */
export function inverse(places: readonly number[]): number[] {
  return places.map((_, place) => places.indexOf(place));
}

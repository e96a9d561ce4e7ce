import {randomFrom} from '@deskbook/text/random';

/**
 * Shuffles the places 0 to `count - 1`. Only the seed decides the order, so server and browser agree.
 *
 * @param pinned true for a place that doesn't move
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

/** Like `shuffle`, but never returns the original order, for lists that must not be published in the right order. */
export function shuffleAway(count: number, seed: number): number[] {
  const places = shuffle(count, seed);
  const isAsBefore = places.every((place, index) => place === index);
  return isAsBefore && count > 1 ? [...places.slice(1), places[0] as number] : places;
}

/** Returns the inverse permutation. */
export function inverse(places: readonly number[]): number[] {
  return places.map((_, place) => places.indexOf(place));
}

import type {PortableOption} from './portableQuiz';

/**
 * Returns the credit for picking each option, which adds up to our grade: one correct option gets all of it; several
 * get equal shares, and each wrong one subtracts an equal share.
 */
export function sharesOf(options: readonly Pick<PortableOption, 'isRight'>[]): number[] {
  const right = options.filter(({isRight}) => isRight).length;
  const wrong = options.length - right;
  return options.map(({isRight}) => {
    if (isRight) return 1 / right;
    return right === 1 ? 0 : -1 / wrong;
  });
}

/** Avoids exponents, since not every system reads `1e-7`. */
export function decimal(value: number): string {
  return value.toLocaleString('en-US', {useGrouping: false, maximumSignificantDigits: 17});
}

/** The percentages that Moodle accepts. */
const MOODLE_PERCENTS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
];

/** Moodle compares percentages to five decimals. */
export function moodlePercent(share: number): string {
  return String(Math.round(share * 1e7) / 1e5);
}

export function isMoodlePercent(share: number): boolean {
  return share === 0 || MOODLE_PERCENTS.includes(Math.abs(Number(moodlePercent(share))));
}

/** Returns whether the credit matches ours, within the digits that Moodle writes. */
export function isSameShares(shares: readonly number[], options: readonly Pick<PortableOption, 'isRight'>[]): boolean {
  const ours = sharesOf(options);
  return shares.every((share, place) => Math.abs(share - (ours[place] ?? 0)) < 1e-5);
}

/**
 * Returns the build's "now". `SOURCE_DATE_EPOCH` (in seconds) pins it, so two builds of one commit are identical:
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildTime(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

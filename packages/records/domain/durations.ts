/** Formats a duration by ISO 8601, rounded to hundredths of a second: `PT1H2M3.5S`. */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const [hours, minutes, seconds] = partsOf(hundredths);
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', seconds > 0 ? `${seconds}S` : ''];
  return `PT${parts.join('') || '0S'}`;
}

/** Formats a duration for SCORM 1.2: `0001:02:03.50`. */
export function scormTimespan(milliseconds: number): string {
  const longest = 9999 * 360_000 + 359_999;
  const hundredths = Math.min(longest, Math.max(0, Math.round(milliseconds / 10)));
  const [hours, minutes, seconds] = partsOf(hundredths);
  return [String(hours).padStart(4, '0'), String(minutes).padStart(2, '0'), seconds.toFixed(2).padStart(5, '0')].join(
    ':',
  );
}

function partsOf(hundredths: number): [hours: number, minutes: number, seconds: number] {
  return [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60, (hundredths % 6000) / 100];
}

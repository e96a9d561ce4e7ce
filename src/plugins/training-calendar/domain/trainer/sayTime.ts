/**
 * A length of time as a clock shows it, without its sign: `4:05`, `1:00:00`. What is left is rounded up and what is over
 * down, so that 0:00 is shown for a second before the time is over.
 *
 * @param time in milliseconds
 */
export function sayTime(time: number): string {
  const seconds = Math.abs(Math.ceil(time / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

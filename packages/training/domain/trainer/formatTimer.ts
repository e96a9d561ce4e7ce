/**
 * Returns a length of time as a clock shows it, without its sign: `4:05`, `1:00:00`. Rounds time left up and overtime
 * down, so 0:00 first appears when the time is up.
 *
 * @param time in milliseconds
 */
export function formatTimer(time: number): string {
  const seconds = Math.abs(Math.ceil(time / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

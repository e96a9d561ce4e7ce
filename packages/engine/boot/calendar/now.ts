/** Draws the current time on the time axis of its day, by the calendar's clock (`data-clock`). */
export function showNow(): void {
  const timeZone = document.querySelector<HTMLElement>('[data-clock]')?.dataset.clock;
  if (!timeZone) return;
  const {date, hours, words} = clockIn(timeZone, new Date());
  for (const line of document.querySelectorAll<HTMLElement>('[data-now]')) {
    line.hidden = line.dataset.now !== date;
    if (line.hidden) continue;
    line.style.setProperty('--now', `${hours}`);
    line.dataset.time = words;
  }
}

function clockIn(timeZone: string, now: Date) {
  // Sweden writes dates and times as in ISO 8601.
  const [date = '', time = ''] = now.toLocaleString('sv', {timeZone}).split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const words = now.toLocaleTimeString(document.documentElement.lang, {timeZone, hour: 'numeric', minute: '2-digit'});
  return {date, hours: hour + minute / 60, words};
}

import type {Done} from '@deskbook/records/domain/pathStep';
import {dayOf as isDay} from '@deskbook/records/domain/validity';
import {localDate} from '@deskbook/text/dates/localDate';
import {sumUp} from './sumUp';

/**
 * Shows a learning path's progress: done and next steps (`data-tick-of`), what is left (`data-tick-sum`, with its
 * words), how and when a step was done (`data-tick-how`, `data-tick-day`), and a card for the next step
 * (`data-tick-next`).
 */
export function showProgress(ticks: readonly HTMLInputElement[], done: ReadonlyMap<string, Done>): void {
  const open = ticks.filter(({checked}) => !checked);
  const names = open.map(({dataset}) => dataset.tick);
  for (const place of document.querySelectorAll<HTMLElement>('[data-tick-of]')) {
    const turn = names.indexOf(place.dataset.tickOf);
    place.toggleAttribute('data-done', turn < 0);
    place.toggleAttribute('data-next', turn === 0);
  }
  for (const tick of ticks) showDone(tick.closest('li'), done.get(`${tick.dataset.tick}`));
  showLeft(open, open.length < ticks.length);
  const card = document.querySelector<HTMLElement>('[data-tick-next]');
  const step = open[0]?.closest('li');
  if (card && step) showNext(card, step);
}

/** Has the year only if it isn't this one. */
function shortDay(at: string): string {
  const isThisYear = isDay(at)?.slice(0, 4) === localDate().slice(0, 4);
  return dayOf(at, {month: 'short', day: 'numeric', ...(!isThisYear && {year: 'numeric'})});
}

/** `data-tick-words` has words for each way to complete a step, and for what expires. */
function showDone(step: HTMLElement | null, done: Done | undefined): void {
  const written = document.querySelector<HTMLElement>('[data-tick-words]')?.dataset.tickWords;
  const [how, day, again] = ['how', 'day', 'again'].map((name) =>
    step?.querySelector<HTMLElement>(`[data-tick-${name}]`),
  );
  if (!how || !day || !written) return;
  const words = JSON.parse(written);
  if (done) how.textContent = words[done.how];
  day.textContent = done && isDay(done.at) ? ` ${shortDay(done.at)}` : '';
  if (!again) return;
  const {state, until} = done?.validity ?? {state: 'valid', until: null};
  again.hidden = state === 'valid';
  again.textContent =
    state === 'valid'
      ? ''
      : until === null
        ? words.undated
        : words[state].replace('{date}', dayOf(until, {dateStyle: 'long'}));
}

/** Shows the sum of the remaining steps, or of all steps before the first is done. */
function showLeft(open: readonly HTMLInputElement[], isBegun: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-tick-sum]');
  if (!place) return;
  const {total, left, ...words} = JSON.parse(`${place.dataset.tickSum}`);
  const shares = open.map(({dataset}) => dataset.tickShare);
  const parts = sumUp(shares, words, document.documentElement.lang);
  place.textContent = (isBegun ? left : total).replace('{parts}', parts);
  // No steps are left, or only topics.
  place.hidden = !parts;
}

/** Copies the title, note, icon and kind of a step. */
function showNext(card: HTMLElement, step: HTMLElement): void {
  const title = step.querySelector('[data-tick-title]');
  const address = title?.querySelector('a')?.getAttribute('href');
  const [link] = card.querySelectorAll('a');
  if (link) link.textContent = title?.textContent ?? '';
  for (const each of card.querySelectorAll('a')) {
    // A topic has no link.
    if (address) each.setAttribute('href', address);
    else each.removeAttribute('href');
  }
  const note = card.querySelector('[data-tick-note]');
  if (note) note.textContent = step.querySelector('[data-tick-note]')?.textContent ?? '';
  card.querySelector('path')?.setAttribute('d', step.querySelector('path')?.getAttribute('d') ?? '');
  card.dataset.tickNext = step.querySelector('input')?.dataset.tickShare;
}

/** Formats a day in the page's language. A date without a time is the same date in every time zone. */
export function dayOf(at: string, form: Intl.DateTimeFormatOptions): string {
  const isDate = at.length === 10;
  return new Date(at).toLocaleDateString(document.documentElement.lang, {...form, ...(isDate && {timeZone: 'UTC'})});
}

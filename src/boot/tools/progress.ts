import {sumUp} from '../../shared/sumUp';

/**
 * What the page of a learning path shows of its ticks: which are done and which is next, where `data-tick-of` names one,
 * what is left (`data-tick-sum` has the words), the day a step was done (`data-tick-day`), and a card with the step that
 * is next (`data-tick-next`).
 *
 * @param times when each was ticked, in milliseconds since 1970, by the name of the tick
 */
export function showProgress(ticks: readonly HTMLInputElement[], times: Readonly<Record<string, number>> = {}): void {
  const open = ticks.filter(({checked}) => !checked);
  const names = open.map(({dataset}) => dataset.tick);
  for (const place of document.querySelectorAll<HTMLElement>('[data-tick-of]')) {
    const turn = names.indexOf(place.dataset.tickOf);
    place.toggleAttribute('data-done', turn < 0);
    place.toggleAttribute('data-next', turn === 0);
  }
  for (const tick of ticks)
    showDay(tick.closest('li')?.querySelector('[data-tick-day]'), times[`${tick.dataset.tick}`]);
  showLeft(open, open.length < ticks.length);
  const card = document.querySelector<HTMLElement>('[data-tick-next]');
  const step = open[0]?.closest('li');
  if (card && step) showNext(card, step);
}

/** Ticks of an earlier version have no time. */
function showDay(place: Element | null | undefined, time: number | undefined): void {
  if (!place) return;
  const day: Intl.DateTimeFormatOptions = {month: 'short', day: 'numeric'};
  place.textContent = time ? ` ${new Date(time).toLocaleDateString(document.documentElement.lang, day)}` : '';
}

/** The sum of the steps that are left; of all while none is done. */
function showLeft(open: readonly HTMLInputElement[], isBegun: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-tick-sum]');
  if (!place) return;
  const {total, left, ...words} = JSON.parse(`${place.dataset.tickSum}`);
  const shares = open.map(({dataset}) => dataset.tickShare);
  const parts = sumUp(shares, words, document.documentElement.lang);
  place.textContent = (isBegun ? left : total).replace('{parts}', parts);
  // Nothing is left, or only topics.
  place.hidden = !parts;
}

/** Takes over the title, the note, the icon and the kind of a step. */
function showNext(card: HTMLElement, step: HTMLElement): void {
  const title = step.querySelector('[data-tick-title]');
  const address = title?.querySelector('a')?.getAttribute('href');
  const [link] = card.querySelectorAll('a');
  if (link) link.textContent = title?.textContent ?? '';
  for (const each of card.querySelectorAll('a')) {
    // A topic leads nowhere.
    if (address) each.setAttribute('href', address);
    else each.removeAttribute('href');
  }
  const note = card.querySelector('[data-tick-note]');
  if (note) note.textContent = step.querySelector('[data-tick-note]')?.textContent ?? '';
  card.querySelector('path')?.setAttribute('d', step.querySelector('path')?.getAttribute('d') ?? '');
  card.dataset.tickNext = step.querySelector('input')?.dataset.tickShare;
}

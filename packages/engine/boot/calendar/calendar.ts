import {enterGrid, followFocus, makeGrids, moveByKey} from './grid';
import {followView, goToToday, skip} from './views';

/** Adds event handlers to calendar pages. Their filters are those of lists (`../filters`). */
export function watchCalendar(): void {
  addEventListener('hashchange', followView);
  addEventListener('click', skip);
  addEventListener('click', goToToday);
  addEventListener('keydown', enterGrid);
  addEventListener('keydown', moveByKey);
  addEventListener('focusin', followFocus);
}

export function showCalendar(): void {
  followView();
  makeGrids();
}

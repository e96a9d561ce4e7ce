import {enterGrid, followFocus, makeGrids, moveByKey} from './grid';
import {followView, goToToday, skip} from './views';

/** Makes work what the pages of the calendar have beyond links. Their filters are those of lists (`../filters`). */
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

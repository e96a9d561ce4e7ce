import {showCalendar, watchCalendar} from '@deskbook/engine/boot/calendar/calendar';
import {followRouter} from '@deskbook/engine/boot/calendar/followRouter';
import {followAddress, loadWords, watchFilters} from '@deskbook/engine/boot/filters/filterList';
import {copyText} from '@deskbook/engine/boot/tools/copyText';

watchCalendar();
watchFilters();
addEventListener('click', ({target}) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy] button[data-tool=copy]') : null;
  if (button) void copyText(button);
});

/** The keyboard in the grid, and the filters of the address. */
export function show(): void {
  followRouter();
  showCalendar();
  if (!document.getElementById('filters')) return;
  followAddress();
  void loadWords().then(followAddress);
}

import {showCalendar, watchCalendar} from './calendar/calendar';
import {followRouter} from './calendar/followRouter';
import {followAddress, loadWords, watchFilters} from './filters/filterList';
import {showLabels, watchLabels} from './labels/labels';
import {followPaths, showPath} from './path/followPaths';
import {showRegisters, watchRegisters} from './registers/registers';
import {sortRows} from './sortRows';
import {followTabs} from './tabs/followTabs';
import {installTools} from './tools/installTools';
import {restoreTicks} from './tools/ticks';

/** Installs the tools under `npm start`, where no boot script loads them. */
if (typeof document !== 'undefined') {
  installTools();
  watchFilters();
  followTabs();
  followPaths();
  watchCalendar();
  watchRegisters();
  watchLabels();
}

/** Docusaurus calls this after each navigation. */
export function onRouteDidUpdate(): void {
  restoreTicks();
  showPath();
  sortRows();
  followRouter();
  showCalendar();
  showRegisters();
  showLabels();
  followAddress();
  loadWords().then(followAddress);
}

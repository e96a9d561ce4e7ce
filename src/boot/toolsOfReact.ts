import {followAddress, loadWords, watchFilters} from './filters/filterList';
import {sortRows} from './sortRows';
import {followTabs} from './tabs/followTabs';
import {installTools} from './tools/installTools';
import {restoreTicks} from './tools/ticks';

/** The tools under `npm start`, where no boot script loads them. */
if (typeof document !== 'undefined') {
  installTools();
  watchFilters();
  followTabs();
}

/** Docusaurus calls it after it has moved on to another page. */
export function onRouteDidUpdate(): void {
  restoreTicks();
  sortRows();
  followAddress();
  loadWords().then(followAddress);
}

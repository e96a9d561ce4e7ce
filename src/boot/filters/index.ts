/** The island `filters`; under `npm start` the filters are part of the site's own script (`toolsOfReact.ts`). */
import {followForm, loadWords, readAddress, watchFilters} from './filterList';

function show(): void {
  readAddress((typed, asked) => typed || asked);
  followForm();
  delete document.documentElement.dataset.arriving;
}

watchFilters();
// What nobody has seen yet moves once, when all is known.
if (!location.search.includes('text=')) show();
loadWords().then(show);

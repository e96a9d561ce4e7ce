/** The island `filters`; under `npm start` the filters are part of the site's own script (`toolsOfReact.ts`). */
import {followForm, loadWords, readAddress, watchFilters} from './filterList';

watchFilters();
readAddress((typed, asked) => typed || asked);
followForm();
const {dataset} = document.documentElement;
if (!location.search.includes('text=')) delete dataset.arriving;
loadWords().then(() => {
  followForm();
  delete dataset.arriving;
});

/** The `filters` island. Under `npm start`, it's part of the app (`toolsOfReact.ts`). */
import {followForm, loadWords, readAddress, watchFilters} from './filterList';

function show(): void {
  readAddress((typed, asked) => typed || asked);
  followForm();
  delete document.documentElement.dataset.arriving;
}

watchFilters();
// A text filter needs the hidden words, so wait for them rather than move rows twice.
if (!location.search.includes('text=')) show();
loadWords().then(show);

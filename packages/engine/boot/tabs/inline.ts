/** Inline script in `theme/Tabs`, between the tabs and their panels. Other pages don't have it. */
import {setUpTabs} from './setUpTabs';

setUpTabs((document.currentScript as HTMLElement).parentElement as HTMLElement);

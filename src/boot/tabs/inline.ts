/** A script of its own in `theme/Tabs`, between the tabs and their panels: other pages do without it. */
import {setUpTabs} from './setUpTabs';

setUpTabs((document.currentScript as HTMLElement).parentElement as HTMLElement);

/** The script of `data-tool` as a page loads it by itself (`src/boot/pageTools.ts`); with React it is part of the site's own. */
import {installTools} from './installTools';

installTools();

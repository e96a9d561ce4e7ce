/** The script of `data-tool` as a page loads it by itself (`src/boot/islands.ts`); with React it is part of the site's own. */
import {installTools} from './installTools';

installTools();

/** The island `tabs`; under `npm start` it is part of the site's own script (`toolsOfReact.ts`). */
import {followTabs} from './followTabs';

followTabs();

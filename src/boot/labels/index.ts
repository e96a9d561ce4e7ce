/** The island `labels`; under `npm start` it is part of the site's own script (`toolsOfReact.ts`). */
import {showLabels, watchLabels} from './labels';

watchLabels();
showLabels();

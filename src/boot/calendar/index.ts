/** The island `calendar`; under `npm start` it is part of the site's own script (`toolsOfReact.ts`). */
import {showCalendar, watchCalendar} from './calendar';

watchCalendar();
showCalendar();

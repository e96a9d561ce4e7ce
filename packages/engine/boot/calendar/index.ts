/** The `calendar` island. Under `npm start`, it's part of the app (`toolsOfReact.ts`). */
import {showCalendar, watchCalendar} from './calendar';

watchCalendar();
showCalendar();

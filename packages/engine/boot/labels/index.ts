/** The `labels` island. Under `npm start`, it's part of the app (`toolsOfReact.ts`). */
import {showLabels, watchLabels} from './labels';

watchLabels();
showLabels();

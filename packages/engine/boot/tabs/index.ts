/** The `tabs` island. Under `npm start`, it's part of the app (`toolsOfReact.ts`). */
import {followTabs} from './followTabs';

followTabs();

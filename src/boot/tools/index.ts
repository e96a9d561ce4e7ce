/**
 * The script for `data-tool`, which pages load separately (`src/boot/islands.ts`). Under `npm start`, it's in the app.
 */
import {installTools} from './installTools';

installTools();

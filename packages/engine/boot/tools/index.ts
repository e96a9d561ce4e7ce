/**
 * The script for `data-tool`, which pages load separately (`packages/engine/boot/islands.ts`). Under `npm start`, it's in the app.
 */
import {installTools} from './installTools';

installTools();

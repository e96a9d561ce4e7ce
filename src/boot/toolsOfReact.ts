import {installTools} from './tools/installTools';
import {restoreTicks} from './tools/ticks';

/** The tools of a page where React runs: under `npm start`, and after the boot script has loaded it. */
if (typeof document !== 'undefined') installTools();

/** Docusaurus calls it after it has moved on to another page. */
export const onRouteDidUpdate = (): void => restoreTicks();

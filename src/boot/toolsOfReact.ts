import {installTools} from './tools/installTools';
import {restoreTicks} from './tools/ticks';

/** The tools under `npm start`, where no boot script loads them. */
if (typeof document !== 'undefined') installTools();

/** Docusaurus calls it after it has moved on to another page. */
export const onRouteDidUpdate = (): void => restoreTicks();

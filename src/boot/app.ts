/** Comes with the Docusaurus app and runs before it. */
import {APP, scriptsOfIslands} from './islands';
import {replayEvents} from './replayEvents';
import {watchApp} from './watchApp';

// This script is the first of the app's.
const [, runtime = ''] = scriptsOfIslands()[APP] ?? [];
watchApp(runtime, replayEvents);

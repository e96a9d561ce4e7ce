/** Inline script below lists of sessions that sorts them before they're painted. */
import {sortRows} from './sortRows';

sortRows();

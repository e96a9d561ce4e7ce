/** A script of its own below lists of sessions, which puts them in order before they are painted. */
import {sortRows} from './sortRows';

sortRows();

import type {Names} from '../names';
import {text} from './fields';
import {everyKind, reviewed} from './page';
import {map} from './shapes';

/** A system, program or service explained; chapters are the manuals in the folder of an `index.md`. */
export const manual = (names: Names) =>
  map({
    ...everyKind(names),
    ...reviewed(names),
    applies_to: text('LISTEN 8.2').optional(),
  });

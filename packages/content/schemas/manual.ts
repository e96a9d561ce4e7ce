import type {Names} from '@deskbook/text/names';
import {text} from './fields';
import {everyKind, reviewed} from './page';
import {map} from './shapes';

/** Manuals in the folder of an `index.md` are its chapters. */
export const manual = (names: Names) =>
  map({
    ...everyKind(names),
    ...reviewed(names),
    applies_to: text('LISTEN 8.2').describe('The version of the product that it explains').optional(),
  }).describe('A system, a service or a part of our work, explained');

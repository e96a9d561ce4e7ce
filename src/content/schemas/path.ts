import type {Names} from '../names';
import {duration, keyOf, text} from './fields';
import {everyKind} from './page';
import {list, map} from './shapes';

/** What a role learns, in order. A step that names a page is a link to it, anything else a topic in words. */
export const path = (names: Names) =>
  map({
    ...everyKind(names),
    roles: list(keyOf(names.roles)).optional(),
    due_in: duration('30 days').optional(),
    steps: list(text('../../manuals/telephones.md')).optional(),
  });

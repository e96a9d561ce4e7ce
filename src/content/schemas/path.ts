import type {Names} from '../names';
import {duration, keyOf, text} from './fields';
import {everyKind} from './page';
import {list, map, orMap} from './shapes';

const step = () => text('../../manuals/telephones.md');

/** Steps under a heading, such as those of a week. */
const stepGroup = () =>
  map({
    title: text('Week 1'),
    text: text('Beside a colleague. Sign in, check out, check in').optional(),
    steps: list(step()),
  });

/**
 * What a role learns, in order. A step that names a page is a link to it, anything else is a topic in words. Steps may
 * have headings.
 */
export const path = (names: Names) =>
  map({
    ...everyKind(names),
    roles: list(keyOf(names.roles)).optional(),
    due_in: duration('30 days').optional(),
    steps: list(orMap(step(), stepGroup())).optional(),
  });

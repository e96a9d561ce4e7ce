import type {Names} from '@deskbook/text/names';
import {duration, pageOrText, roleKey, sentence, text} from './fields';
import {everyKind} from './page';
import {list, map, orMap} from './shapes';

/** A step is a link to a page, or a topic as text. */
const step = () => pageOrText('../../manuals/telephones.md');

const stepGroup = () =>
  map({
    title: text('Week 1').describe('The heading'),
    text: sentence('Beside a colleague. Sign in, check out, check in').describe('A sentence or two').optional(),
    steps: list(step()).describe('The steps under it: pages, or topics in words'),
  }).describe('Steps under a heading, such as those of a week');

export const path = (names: Names) =>
  map({
    ...everyKind(names),
    roles: list(roleKey(names)).describe('Who it is for').optional(),
    due_in: duration('30 days').describe('How soon to finish it, counted from the first day').optional(),
    steps: list(orMap(step(), stepGroup())).describe('What to read and do, in order').optional(),
  }).describe('What someone in a job learns, in order');

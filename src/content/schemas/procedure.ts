import type {Names} from '../names';
import {duration, page, text, yesNo} from './fields';
import {everyKind, reviewed} from './page';
import {list, map} from './shapes';

/** One task, in numbered steps. A prerequisite that ends in `.md` is the path of a page, anything else is shown as it is. */
export const procedure = (names: Names) =>
  map({
    ...everyKind(names),
    ...reviewed(names),
    listed_under: text('Buying and requests').optional(),
    time_needed: duration('15 min').optional(),
    prerequisites: list(text()).optional(),
    equipment: list(page('../equipment/receipt-printer.md')).optional(),
    interrupts_service: yesNo().optional(),
  });

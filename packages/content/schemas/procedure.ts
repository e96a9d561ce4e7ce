import type {Names} from '@deskbook/text/names';
import {duration, page, pageOrText, text, workplaceKey, yesNo} from './fields';
import {everyKind, reviewed} from './page';
import {list, map} from './shapes';

/** A prerequisite that ends in `.md` is a page's path; anything else is text. */
export const procedure = (names: Names) =>
  map({
    ...everyKind(names),
    ...reviewed(names),
    workplace: workplaceKey(names)
      .describe("Where it is done, if that isn't where the people it is for work")
      .optional(),
    listed_under: text('Buying and requests')
      .describe("The group it is listed in, if that isn't its main system")
      .optional(),
    time_needed: duration('15 min').describe('How long it takes').optional(),
    prerequisites: list(pageOrText('a new roll')).describe('What you need first: pages, or text').optional(),
    equipment: list(page('../equipment/receipt-printer.md')).describe('The machines that it is done on').optional(),
    interrupts_service: yesNo().describe('Whether it keeps anyone from working').optional(),
  }).describe('One task, in numbered steps');

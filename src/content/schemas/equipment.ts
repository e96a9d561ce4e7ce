import type {Names} from '../names';
import {date, duration, keyOf, money, page, text} from './fields';
import {everyKind, reviewed} from './page';
import {list, map} from './shapes';

/** One machine of a model. */
const unit = ({branches, funds}: Names) =>
  map({
    asset_tag: text('01234'),
    branch: keyOf(branches),
    location: text('Circulation desk').optional(),
    purchased: date().optional(),
    fund: keyOf(funds).optional(),
  });

/** One model of device, and every machine of it. */
export const equipment = (names: Names) =>
  map({
    ...everyKind(names),
    ...reviewed(names),
    listed_under: text('Service desks').optional(),
    make: text('Epson').optional(),
    model: text('TM-T88VI').optional(),
    category: text('Receipt printer').optional(),
    life: duration('5 years').optional(),
    unit_cost: money().optional(),
    support_until: date().optional(),
    supplies: list(text()).optional(),
    procedures: list(page()).optional(),
    units: list(unit(names)).optional(),
  });

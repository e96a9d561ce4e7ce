import type {Names} from '@deskbook/text/names';
import {withInput} from './editorHints';
import {branchKey, date, duration, fundKey, measure, money, oneOfWords, page, text} from './fields';
import {everyKind, reviewed} from './page';
import {list, map} from './shapes';

const UNIT_STATES = ['in-use', 'spare', 'in-repair', 'retired'] as const;

/** Where a machine is in the drawing of the service desk. */
const PLACEMENTS = ['desk', 'floor', 'wall'] as const;

export type Placement = (typeof PLACEMENTS)[number];

const unit = (names: Names) =>
  map({
    asset_tag: text('"01234"').describe('The number on its label; no other machine has it'),
    branch: branchKey(names).describe('Which branch it is in'),
    location: withInput('place', text('Circulation desk'))
      .describe('Where in the branch; the name of a place, if the branch has a plan')
      .optional(),
    purchased: date().describe('When it was bought').optional(),
    fund: fundKey(names).describe('Which fund paid for it').optional(),
    serial: text('X7TK-004417').describe('The serial number of the manufacturer').optional(),
    warranty_until: date().describe('The last day of its warranty').optional(),
    status: oneOfWords(UNIT_STATES).describe('Its state; in use, if left out').optional(),
    replaces: text('"00913"').describe('The asset tag of the machine that it replaced').optional(),
  }).describe('One machine of this model');

export const equipment = (names: Names) =>
  map({
    ...everyKind(names),
    ...reviewed(names),
    listed_under: text('Service desks').describe("The group it is listed in, if that isn't its main system").optional(),
    make: text('Epson').describe('Who makes it').optional(),
    model: text('TM-T88VI').describe('The model, as people call it').optional(),
    category: text('Receipt printer').describe('What it is, if the title does not say it').optional(),
    placement: oneOfWords(PLACEMENTS).describe('Where it is: on the desk, if left out').optional(),
    height: measure('6 in').describe('How tall it is, with all that its front drawing shows').optional(),
    life: duration('5 years').describe('How long before it is replaced').optional(),
    unit_cost: money().describe('What one costs').optional(),
    support_until: date().describe('How long the manufacturer supports it').optional(),
    supplies: list(text('Thermal paper roll 80 mm')).describe('What it uses up').optional(),
    procedures: list(page('../procedures/load-receipt-paper.md')).describe('Tasks on this machine').optional(),
    units: list(unit(names)).describe('The machines themselves').optional(),
  }).describe('One model of device, and every unit of that model');

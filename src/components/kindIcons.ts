import type {Kind} from '../content/schemas/index';
import type {IconName} from './Icon';

/** The icon of a kind of page, beside its word or title. */
export const KIND_ICONS: Readonly<Record<Kind, IconName>> = {
  manual: 'manual',
  procedure: 'list',
  equipment: 'printer',
  session: 'calendar',
  quiz: 'quiz',
  path: 'graduate',
  system: 'computer',
  contract: 'file',
  fund: 'money',
  purchase: 'box',
  committee: 'people',
};

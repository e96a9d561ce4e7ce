import type {InteractionType} from '@deskbook/records/domain/responses';

/** How many correct answers per question every system can store (Run-Time Environment, 4.2.9.1). */
export const MOST_PATTERNS: Readonly<Record<InteractionType, number>> = {
  choice: 10,
  'fill-in': 5,
  matching: 5,
  numeric: 1,
  sequencing: 5,
};

import type {Card} from '../../domain/cards';

/** Pages under a heading, as it is shown. */
export interface NamedGroup {
  id: string;
  label: string;
  cards: readonly Card[];
}

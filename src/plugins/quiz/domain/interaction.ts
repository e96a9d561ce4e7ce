import type {InteractionType} from '../../../learning/domain/responses';

/** What a type of question is to other systems. Places are counted from 0 in the published order, as in answers. */
export interface Interaction<Key, Value> {
  type: InteractionType;
  /** An answer that counts. */
  response(value: Value, key: Key): string;
  /** What is right, the answer to be shown first. */
  correct(key: Key): string[];
}

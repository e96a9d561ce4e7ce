import type {InteractionType} from '@deskbook/records/domain/responses';

/** How SCORM and xAPI see a question type. Places are counted from 0 in the published order, as in answers. */
export interface Interaction<Key, Value> {
  type: InteractionType;
  /** @param value an answer that counts */
  response(value: Value, key: Key): string;
  /** The correct answers; the first is the one shown. */
  correct(key: Key): string[];
}

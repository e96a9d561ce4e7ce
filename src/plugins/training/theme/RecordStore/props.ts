import type {LearningRecord} from '../../../../learning/domain/learningRecord';
import type {InteractionType} from '../../../../learning/domain/responses';

export interface RecordStoreProps {
  /** What is sent without asking, if its person has agreed to that. */
  records: readonly LearningRecord[];
  /** Of pages and sessions that records name by their ids. */
  titles?: ReadonlyMap<string, string>;
  /** What questions are to other systems, by their hashes. */
  interactions?: ReadonlyMap<string, InteractionType>;
}

export interface SendingProps extends RecordStoreProps {
  person: string;
  store: string;
}

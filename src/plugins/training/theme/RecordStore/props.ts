import type {LearningRecord} from '../../../../learning/domain/learningRecord';
import type {AskedQuestion} from '../../../../learning/xapi/statements';

export interface RecordStoreProps {
  /** What is sent without asking, if its person has agreed to that. */
  records: readonly LearningRecord[];
  /** Of pages and sessions that records name by their ids. */
  titles?: ReadonlyMap<string, string>;
  /** What questions are to other systems, by their hashes. */
  questions?: ReadonlyMap<string, AskedQuestion>;
}

export interface SendingProps extends RecordStoreProps {
  person: string;
  store: string;
}

import type {LearningRecord} from '@deskbook/records/domain/learningRecord';
import type {AskedQuestion} from '@deskbook/records/xapi/statements';

export interface RecordStoreProps {
  /** Sent automatically if the person agreed to that */
  records: readonly LearningRecord[];
  /** Titles of pages and sessions, by the ids that records use */
  titles?: ReadonlyMap<string, string>;
  /** Questions by hash, as other systems need them */
  questions?: ReadonlyMap<string, AskedQuestion>;
}

export interface SendingProps extends RecordStoreProps {
  person: string;
  store: string;
}

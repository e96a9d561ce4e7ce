import type {LearningRecord} from '../../../../learning/domain/learningRecord';

export interface SendResultsProps {
  /** What may be sent. */
  records: readonly LearningRecord[];
  /** Of pages and sessions that records name by their ids. */
  titles?: ReadonlyMap<string, string>;
}

export interface SendDialogProps extends SendResultsProps {
  onClose: () => void;
}

import type {LearningRecord} from '../../../../learning/domain/learningRecord';

export interface SendResultsProps {
  /** What may be sent. */
  records: readonly LearningRecord[];
}

export interface SendDialogProps extends SendResultsProps {
  onClose: () => void;
}

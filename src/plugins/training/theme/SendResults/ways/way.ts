import type {ReactNode} from 'react';
import type {LearningFile} from '../../../../../learning/domain/learningFile';

export interface WayProps {
  file: LearningFile;
  /** The records in sentences. */
  sentences: readonly string[];
  /** Whenever something has left the browser. */
  onSent: () => void;
}

/** A way in which results leave the browser. */
export interface Way {
  /** What it is called, as one of several. */
  label(): string;
  /** Shows what is sent, word for word, and sends it. */
  Content(props: WayProps): ReactNode;
}

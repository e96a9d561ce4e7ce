import type {ReactNode} from 'react';
import type {LearningSettings} from '../../../../../content/learning';
import type {LearningFile} from '../../../../../learning/domain/learningFile';
import type {StatementWords} from '../../../../../learning/xapi/recordStatements';

export interface WayProps {
  file: LearningFile;
  /** The records in sentences. */
  sentences: readonly string[];
  /** What statements say beyond the records. */
  words: StatementWords;
  /** Whose records they are, by the name in this browser. */
  person: string;
  /** Whenever something has left the browser. */
  onSent: () => void;
}

/** A way in which results leave the browser. */
export interface Way {
  /** What it is called, as one of several. */
  label(): string;
  isOffered(settings: LearningSettings): boolean;
  /** Shows what is sent, word for word, and sends it. */
  Content(props: WayProps): ReactNode;
}

import type {ReactNode} from 'react';
import type {LearningSettings} from '../../../../../content/learning';
import type {LearningFile} from '../../../../../learning/domain/learningFile';
import type {StatementWords} from '../../../../../learning/xapi/recordStatements';

export interface WayProps {
  file: LearningFile;
  /** The records as sentences */
  sentences: readonly string[];
  /** Titles and question texts for xAPI statements */
  words: StatementWords;
  /** Name of the person in this browser */
  person: string;
  /** Called after something leaves the browser */
  onSent: () => void;
}

/** A way to send results. */
export interface Way {
  /** Returns its label in the list of ways. */
  label(): string;
  isOffered(settings: LearningSettings): boolean;
  /** Shows exactly what is sent, and sends it. */
  Content(props: WayProps): ReactNode;
}

import type {ReactNode} from 'react';
import type {LearningSettings} from '../../../../../content/learning';
import type {LearningFile} from '../../../../../learning/domain/learningFile';
import type {StatementWords} from '../../../../../learning/xapi/recordStatements';

export interface WayProps {
  file: LearningFile;
  sentences: readonly string[];
  /** Titles and question texts for xAPI statements */
  words: StatementWords;
  /** Name of the person in this browser */
  person: string;
  onSent: () => void;
}

export interface Way {
  label(): string;
  isOffered(settings: LearningSettings): boolean;
  /** Shows exactly what is sent, and sends it. */
  Content(props: WayProps): ReactNode;
}

import type {LearningSettings} from '@deskbook/content/learning';
import type {LearningFile} from '@deskbook/records/domain/learningFile';
import type {StatementTexts} from '@deskbook/records/xapi/recordStatements';
import type {ReactNode} from 'react';

export interface DeliveryMethodProps {
  file: LearningFile;
  sentences: readonly string[];
  /** Titles and question texts for xAPI statements */
  words: StatementTexts;
  /** Name of the person in this browser */
  person: string;
  onSent: () => void;
}

export interface DeliveryMethod {
  label(): string;
  isOffered(settings: LearningSettings): boolean;
  /** Shows exactly what is sent, and sends it. */
  Content(props: DeliveryMethodProps): ReactNode;
}

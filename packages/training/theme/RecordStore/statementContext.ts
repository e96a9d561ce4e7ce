import type {LearningRecord} from '@deskbook/records/domain/learningRecord';
import type {StatementTexts} from '@deskbook/records/xapi/recordStatements';
import type {AskedQuestion} from '@deskbook/records/xapi/statements';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';

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

/** The site's URL including the base URL */
export function useSite(): string {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  return url + baseUrl;
}

const NONE = new Map<string, never>();

export function useStatementWords(
  titles: RecordStoreProps['titles'] = NONE,
  questions: RecordStoreProps['questions'] = NONE,
): StatementTexts {
  const language = useDocusaurusContext().i18n.currentLocale;
  return useMemo(() => ({titles, questions, language}), [titles, questions, language]);
}

import type {StatementTexts} from '@deskbook/records/xapi/recordStatements';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import type {RecordStoreProps} from './props';

const NONE = new Map<string, never>();

export function useStatementWords(
  titles: RecordStoreProps['titles'] = NONE,
  questions: RecordStoreProps['questions'] = NONE,
): StatementTexts {
  const language = useDocusaurusContext().i18n.currentLocale;
  return useMemo(() => ({titles, questions, language}), [titles, questions, language]);
}

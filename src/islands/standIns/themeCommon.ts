import {pluralForm} from '../../shared/pluralForm';
import useDocusaurusContext from './useDocusaurusContext';

/** Of `@docusaurus/theme-common`, what islands use. */
export function usePluralForm(): {selectMessage(count: number, messages: string): string} {
  const {currentLocale} = useDocusaurusContext().i18n;
  return {selectMessage: (count, messages) => pluralForm(currentLocale, count, messages)};
}

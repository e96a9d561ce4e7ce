import useDocusaurusContext from './useDocusaurusContext';

/** In the order in which Docusaurus expects the forms of a message. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Of `@docusaurus/theme-common`, what islands use. */
export function usePluralForm(): {selectMessage(count: number, messages: string): string} {
  const rules = new Intl.PluralRules(useDocusaurusContext().i18n.currentLocale);
  const known = FORMS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  return {
    selectMessage(count, messages) {
      const parts = messages.split('|');
      const form = Math.min(known.indexOf(rules.select(count)), parts.length - 1);
      return (parts[form] ?? '').replace('{count}', `${count}`);
    },
  };
}

/** In the order in which Docusaurus expects a message's plural forms. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Picks the plural form for a count from forms separated by `|`, and fills in the count. */
export function pluralForm(locale: string, count: number, message: string): string {
  const rules = new Intl.PluralRules(locale);
  const known = FORMS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  const parts = message.split('|');
  const form = Math.min(known.indexOf(rules.select(count)), parts.length - 1);
  return (parts[form] ?? '').replace('{count}', `${count}`);
}

/** In the order in which Docusaurus expects the forms of a message. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The form for a count, of a message whose forms are split by `|`, with the count filled in. */
export function pluralForm(locale: string, count: number, message: string): string {
  const rules = new Intl.PluralRules(locale);
  const known = FORMS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  const parts = message.split('|');
  const form = Math.min(known.indexOf(rules.select(count)), parts.length - 1);
  return (parts[form] ?? '').replace('{count}', `${count}`);
}

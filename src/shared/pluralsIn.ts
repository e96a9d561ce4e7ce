/** In the order in which Docusaurus expects the forms of a message. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Chooses the form for a count, of a message whose forms are split by `|`, and fills the count in. Asking the language
 * costs more than all the rest, so it is done once for many counts.
 */
export function pluralsIn(locale: string): (count: number, message: string) => string {
  const rules = new Intl.PluralRules(locale);
  const known = FORMS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  return (count, message) => {
    const parts = message.split('|');
    const form = Math.min(known.indexOf(rules.select(count)), parts.length - 1);
    return (parts[form] ?? '').replace('{count}', `${count}`);
  };
}

/** The boxes that the site draws, by what they are called. */
export const BOX_NAMES = {note: 'Note', tip: 'Tip', info: 'Info', warning: 'Warning', danger: 'Danger'} as const;

const OTHERS: Readonly<Record<string, string>> = {...BOX_NAMES, quiz: 'Self-check'};

/** What a box is called where it has no title of its own. */
export function nameOfBox(type: string): string {
  return OTHERS[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}

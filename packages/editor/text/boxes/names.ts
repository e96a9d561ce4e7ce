import {capitalized} from '@deskbook/text/strings';

/** Labels of the site's box types. */
export const BOX_NAMES = {note: 'Note', tip: 'Tip', info: 'Info', warning: 'Warning', danger: 'Danger'} as const;

const OTHERS: Readonly<Record<string, string>> = {...BOX_NAMES, quiz: 'Self-check'};

/** Returns the label of a box without a title. */
export function nameOfBox(type: string): string {
  return OTHERS[type] ?? capitalized(type);
}

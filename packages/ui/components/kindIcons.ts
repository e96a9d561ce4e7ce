import type {Kind} from '@deskbook/content/schemas/index';
import {KIND_ICONS} from './kinds';
import type {PageIconName} from './PageIcon';

/** Icons of equipment models, by a word in the title or category. The first match wins. */
const MODEL_ICONS: readonly (readonly [words: RegExp, icon: PageIconName])[] = [
  [/self-check|kiosk/i, 'self-check'],
  [/receipt/i, 'receipt'],
  [/label/i, 'label'],
  [/printer|copier/i, 'printer'],
  [/scanner/i, 'scan'],
  [/laptop/i, 'laptop'],
  [/telephone|\bphone/i, 'phone'],
  [/battery|power|\bUPS\b/i, 'power'],
  [/router|modem/i, 'router'],
  [/switch/i, 'switch'],
  [/network|wireless|access point/i, 'network'],
  [/computer|desktop|monitor/i, 'computer'],
];

/**
 * Returns a page's icon: that of its kind, or of the equipment it's about.
 *
 * @param words its title, and its category if known
 */
export function pageIcon(kind: Kind, ...words: readonly (string | null)[]): PageIconName {
  const icons = kind === 'equipment' ? MODEL_ICONS : [];
  const text = words.join(' ');
  return icons.find(([pattern]) => pattern.test(text))?.[1] ?? KIND_ICONS[kind];
}

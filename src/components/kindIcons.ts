import type {Kind} from '../content/schemas/index';
import {KIND_ICONS} from './kinds';
import type {PageIconName} from './PageIcon';

/** The icons of models of equipment, by a word in the title or the category; the first one that is there. */
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
 * The icon of a page: of its kind, or of what its guide is about.
 *
 * @param words its title, and its category where that is at hand
 */
export function pageIcon(kind: Kind, ...words: readonly (string | null)[]): PageIconName {
  const icons = kind === 'equipment' ? MODEL_ICONS : [];
  const text = words.join(' ');
  return icons.find(([pattern]) => pattern.test(text))?.[1] ?? KIND_ICONS[kind];
}

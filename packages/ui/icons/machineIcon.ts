import type {PageIconName} from './pageIcons';

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
  [/firewall/i, 'firewall'],
  [/server|\bhost\b|\bNAS\b|storage/i, 'server'],
  [/projector|beamer/i, 'projector'],
  [/router|modem/i, 'router'],
  [/switch/i, 'switch'],
  [/network|wireless|access point/i, 'network'],
  [/computer|desktop|monitor/i, 'computer'],
  [/card reader|payment|credit card/i, 'money'],
  [/people counter|patron counter|gate counter/i, 'people'],
];

/**
 * Returns the icon of a machine without a drawing.
 *
 * @param words its title, and its category if known
 */
export function machineIcon(...words: readonly (string | null)[]): PageIconName {
  const text = words.join(' ');
  return MODEL_ICONS.find(([pattern]) => pattern.test(text))?.[1] ?? 'device';
}

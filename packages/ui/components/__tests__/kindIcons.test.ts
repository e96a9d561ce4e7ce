import {expect, it} from 'vitest';
import {KIND_ICONS, pageIcon} from '../kinds';

it.each([
  ['Self-check', null, 'self-check'],
  ['Branch router', 'Network router', 'router'],
  ['Branch switch', 'Network switch', 'switch'],
  ['Wireless access point', null, 'network'],
  ['Public printer', 'Laser printer', 'printer'],
  ['Receipt printer', null, 'receipt'],
  ['Label printer', null, 'label'],
  ['Fielding 7', 'Barcode scanner', 'scan'],
  ['Cordless desk telephone', null, 'phone'],
  ['Battery backup', null, 'power'],
  ['Staff laptop', null, 'laptop'],
  ['Public desktop', 'Desktop computer', 'computer'],
  ['Server host', 'Server', 'server'],
  ['Firewall appliance', null, 'firewall'],
  ['Projector', null, 'projector'],
] as const)('%s has its own icon', (title, category, icon) => {
  expect(pageIcon('equipment', title, category)).toBe(icon);
});

it('another machine has the icon of some device, and other pages have that of their kind', () => {
  expect(pageIcon('equipment', 'Book drop')).toBe('device');
  expect(pageIcon('procedure', 'Restart a self-check')).toBe(KIND_ICONS.procedure);
});

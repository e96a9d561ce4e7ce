import {expect, it} from 'vitest';
import type {Page} from '../page';
import {shortTitle} from '../shortTitle';

const page = (kind: string, title: string) => ({kind, title}) as Page;

it('a machine is called what it is, without its model', () => {
  const printer = page('equipment', 'Receipt printer (Epson TM-T88VI)');
  const others = [page('equipment', 'Self-check (Fielding SC-400)'), page('manual', 'Receipt printer (old)')];
  expect(shortTitle(printer, [printer, ...others])).toBe('Receipt printer');
});

it('two models of one machine are told apart by their models', () => {
  const printers = ['Label printer (Zebra ZD421)', 'Label printer (Brother QL-820)'].map((title) =>
    page('equipment', title),
  );
  expect(printers.map((printer) => shortTitle(printer, printers))).toEqual(printers.map(({title}) => title));
});

it('other pages keep their title', () => {
  const manual = page('manual', 'Budget (sample)');
  expect(shortTitle(manual, [manual])).toBe('Budget (sample)');
});

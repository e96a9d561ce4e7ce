// @vitest-environment jsdom
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import type {PicturedFile} from '../../api';
import {asDialogs, stubServer} from './server';

const BOX = {x: 1, y: 2, width: 3, height: 4};
const PICTURES: PicturedFile[] = [
  {
    ...{path: 'docs/equipment/img/printer (1).svg', title: 'Printer, front', usedOn: 'Public printer'},
    ...{width: 400, height: 300},
    parts: [
      {ref: 'tray-2', number: '3', name: 'Tray 2', box: BOX},
      {ref: 'cover', number: '1', name: 'Cover', box: BOX},
    ],
  },
  {
    path: 'docs/img/a.jpg',
    title: 'Sorter',
    usedOn: '',
    width: 4,
    height: 3,
    parts: [{ref: 'a', number: '1', name: 'Hopper', box: BOX}],
  },
];

beforeEach(asDialogs);

async function open() {
  stubServer({pictured: PICTURES});
  const {ChoosePicture} = await import('../ChoosePicture');
  const [chosen, files] = [vi.fn(), vi.fn()];
  const root = createRoot(document.body.lastElementChild as HTMLElement);
  onTestFinished(() => act(() => root.unmount()));
  await act(async () =>
    root.render(<ChoosePicture page="docs/procedures/a.md" onChosen={chosen} onFiles={files} onClose={() => {}} />),
  );
  const find = (selector: string, words: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(({textContent}) => textContent?.trim() === words);
  const click = (selector: string, words: string) => act(async () => find(selector, words)?.click());
  return {chosen, click};
}

const titles = () => [...document.querySelectorAll('.pictured-list button')].map(({textContent}) => textContent);

describe('choosing a picture', () => {
  it('finds one by its title, its page or its parts', async () => {
    await open();
    expect(titles()).toEqual(['Printer, front', 'Sorter']);
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    for (const [sought, found] of [
      ['HOPPER', ['Sorter']],
      ['public', ['Printer, front']],
      ['none', []],
    ] as const) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, sought);
        field?.dispatchEvent(new Event('input', {bubbles: true}));
      });
      expect(titles()).toEqual(found);
    }
  });

  it('writes the parts in the order of their choice, with how they move', async () => {
    const {chosen, click} = await open();
    await click('.pictured-list button', 'Printer, front');
    await click('label', '3 Tray 2');
    const select = document.querySelector('select') as HTMLSelectElement;
    await act(async () => {
      select.value = 'out';
      select.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await act(async () => document.querySelector<HTMLElement>('.part-spot[title=Cover]')?.click());
    await click('button', 'Insert 2 parts');
    expect(chosen).toHaveBeenCalledWith('../equipment/img/printer%20%281%29.svg#tray-2:out,cover', '');
  });

  it('writes the whole picture, with its title, if no part is chosen', async () => {
    const {chosen, click} = await open();
    await click('.pictured-list button', 'Sorter');
    await click('button', 'Insert the whole picture');
    expect(chosen).toHaveBeenCalledWith('../img/a.jpg', 'Sorter');
  });
});

// @vitest-environment jsdom
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {asDialogs, type Sent, stubServer} from './server';

const FILE = 'callouts:\n  - {id: tray, number: 1, name: Tray, x: 10, y: 20} # sticks\n';

beforeEach(asDialogs);

async function open(answers: Parameters<typeof stubServer>[0]) {
  const sent: Sent[] = stubServer(answers);
  const {NamePlaces} = await import('../NamePlaces');
  const [close, saved] = [vi.fn(), vi.fn()];
  const root = createRoot(document.body.lastElementChild as HTMLElement);
  onTestFinished(() => act(() => root.unmount()));
  await act(async () =>
    root.render(
      <NamePlaces picture="docs/img/a-1.jpg" src="/a-1.jpg" description="Sorter" onSaved={saved} onClose={close} />,
    ),
  );
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name);
  const click = async (name: string) => act(async () => button(name)?.click());
  return {sent, close, saved, button, click};
}

function names(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.place-name')];
}

async function type(field: HTMLInputElement | undefined, value: string) {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field?.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

describe('naming places', () => {
  it('begins a file for a picture that has none, titled as the page describes it', async () => {
    const {sent, close, saved, click} = await open({file: new Response('{"message": "none"}', {status: 404})});
    await click('Add a place in the middle');
    await type(names()[0], 'Coin tray');
    await click('Save');
    expect(sent).toEqual([
      {
        path: 'docs/img/a-1.callouts.yml',
        text: 'title: "Sorter"\ncallouts:\n  - {id: coin-tray, number: 1, name: "Coin tray", x: 50, y: 50}\n',
        version: '',
      },
    ]);
    expect(close).toHaveBeenCalled();
    expect(saved).toHaveBeenCalled();
  });

  it('leaves a file with a mistake alone, and says what it is', async () => {
    const text = FILE.replace('x: 10', 'x: 101');
    const {button} = await open({file: {path: '', text, version: 'v1'}});
    expect(document.body.textContent).toContain('Line 2 of docs/img/a-1.callouts.yml has a mistake: ');
    expect(button('Save')).toBeUndefined();
  });

  it('changes what is there on the version that was read', async () => {
    const {sent, click} = await open({file: {path: '', text: FILE, version: 'v1'}});
    await type(names()[0], 'Coin tray');
    await click('Save');
    expect(sent).toEqual([
      {path: 'docs/img/a-1.callouts.yml', text: FILE.replace('name: Tray', 'name: Coin tray'), version: 'v1'},
    ]);
  });

  it('asks for each name, and stays open if the server refuses', async () => {
    const refusal = new Response('{"message": "Not here."}', {status: 403});
    const {sent, close, click} = await open({file: {path: '', text: FILE, version: 'v1'}, put: refusal});
    await click('Add a place in the middle');
    await click('Save');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Say what place 2 is, or delete it.');
    expect(sent).toEqual([]);
    await type(names()[1], 'Lid');
    await click('Save');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Not here.');
    expect(close).not.toHaveBeenCalled();
  });

  it('moves, names and deletes a place by keyboard', async () => {
    const {click, button} = await open({file: {path: '', text: FILE, version: 'v1'}});
    const press = (name: string, key: string, shiftKey = false) =>
      act(async () => button(name)?.dispatchEvent(new KeyboardEvent('keydown', {key, shiftKey, bubbles: true})));
    await press('1 Tray', 'ArrowRight', true);
    expect(button('1 Tray')?.style.left).toBe('15%');
    await click('Add a place in the middle');
    await press('1 Tray', 'Delete');
    expect(names().map(({value}) => value)).toEqual(['']);
  });
});

// @vitest-environment jsdom
import {expect, it, vi} from 'vitest';
import {REDRAW, redrawDiagrams} from '../diagrams/DiagramWidget';
import {open} from './caret';

it('diagrams are drawn again in the colors of another theme, as long as they are there', async () => {
  const view = open('Text', {}, redrawDiagrams);
  const drawing = document.createElement('div');
  drawing.className = 'text-drawing';
  view.dom.append(drawing);
  const redraw = vi.fn();
  drawing.addEventListener(REDRAW, redraw);
  document.documentElement.dataset.theme = 'dark';
  await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
  view.destroy();
  document.documentElement.dataset.theme = 'light';
  await new Promise((resolve) => setTimeout(resolve));
  expect(redraw).toHaveBeenCalledOnce();
});

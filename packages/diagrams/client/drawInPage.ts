import mermaid from 'mermaid';
import {mermaidConfig, type Theme} from '../domain/appearance';
import type {Drawing} from '../domain/drawing';
import {joinThemes, type Rendering} from './joinThemes';

const ID = 'deskbook-drawing';

/** Draws diagrams in both themes; null for one that Mermaid can't draw. `node/renderDiagrams.ts` calls it in a browser. */
export async function drawInPage(texts: readonly string[]): Promise<(Drawing | null)[]> {
  const light = await renderAll(texts, 'light');
  const dark = await renderAll(texts, 'dark');
  const aside = asideDocument();
  return texts.map((_text, index) => {
    const [day, night] = [light[index], dark[index]];
    return day && night ? joinThemes(day, night, aside) : null;
  });
}

async function renderAll(texts: readonly string[], theme: Theme): Promise<(Rendering | null)[]> {
  mermaid.initialize(mermaidConfig(theme));
  const box = document.createElement('div');
  document.body.append(box);
  const renderings: (Rendering | null)[] = [];
  for (const [index, text] of texts.entries()) {
    renderings.push(await render(`${ID}-${index}`, text, box).catch(() => null));
  }
  box.remove();
  return renderings;
}

async function render(id: string, text: string, box: Element): Promise<Rendering> {
  const {svg} = await mermaid.render(id, text, box);
  const holder = asideDocument().createElement('div');
  holder.innerHTML = svg;
  const {width, height} = (holder.querySelector('svg') as SVGSVGElement).viewBox.baseVal;
  return {id, svg, width, height};
}

/** A document that loads nothing. */
function asideDocument(): Document {
  return document.implementation.createHTMLDocument();
}

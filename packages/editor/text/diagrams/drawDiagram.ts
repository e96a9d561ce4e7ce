import {mermaidConfig} from '@deskbook/diagrams/domain/appearance';

export type Outcome = {svg: string} | {trouble: string};

let count = 0;

/** Renders a diagram. Mermaid is large, so it loads with the first one. */
export async function drawDiagram(source: string): Promise<Outcome> {
  try {
    const {default: mermaid} = await import('mermaid');
    const isDark = document.documentElement.dataset.theme === 'dark';
    mermaid.initialize(mermaidConfig(isDark ? 'dark' : 'light'));
    await mermaid.parse(source);
    count += 1;
    const {svg} = await mermaid.render(`text-diagram-${count}`, source);
    return {svg};
  } catch (error) {
    return {trouble: firstLine(error)};
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]?.replace(/:$/, '.') ?? '';
}

import {useColorMode} from '@docusaurus/theme-common';
import {type ReactNode, useEffect, useId, useState} from 'react';
import {mermaidConfig, type Theme} from '../../domain/appearance';
import DiagramBox, {type DiagramLabels} from '../Mermaid/DiagramBox';

interface Props extends DiagramLabels {
  value: string;
  /** Shown until the drawing is ready */
  source: ReactNode;
}

export default function LiveDiagram({value, source, ...labels}: Props): ReactNode {
  const {colorMode} = useColorMode();
  const svg = useDrawing(value, colorMode);
  if (svg === null) return source;
  const width = Number(/viewBox="\S+ \S+ (\S+)/.exec(svg)?.[1] ?? 0);
  return <DiagramBox svg={svg} width={width} {...labels} />;
}

/** @throws while rendering, if Mermaid can't draw it, so the error boundary shows the source */
function useDrawing(text: string, theme: Theme): string | null {
  // Mermaid uses the id in selectors.
  const id = `diagram${useId().replace(/\W/g, '_')}`;
  const [svg, setSvg] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    draw(id, text, theme).then(
      (drawn) => isCurrent && setSvg(drawn),
      (error) =>
        setSvg(() => {
          throw error;
        }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, text, theme]);
  return svg;
}

async function draw(id: string, text: string, theme: Theme): Promise<string> {
  const {default: mermaid} = await import('mermaid');
  mermaid.initialize({...mermaidConfig(theme), suppressErrorRendering: true});
  return (await mermaid.render(id, text)).svg;
}

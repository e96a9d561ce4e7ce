import {useColorMode} from '@docusaurus/theme-common';
import {useMermaidRenderResult} from '@docusaurus/theme-mermaid/client';
import {type ReactNode, useMemo} from 'react';
import {mermaidConfig} from '../../domain/appearance';
import DiagramBox, {type DiagramLabels} from '../Mermaid/DiagramBox';

interface Props extends DiagramLabels {
  value: string;
  /** Shown until the drawing is ready */
  source: ReactNode;
}

export default function LiveDiagram({value, source, ...labels}: Props): ReactNode {
  const {colorMode} = useColorMode();
  const config = useMemo(() => mermaidConfig(colorMode), [colorMode]);
  const result = useMermaidRenderResult({text: value, config});
  if (!result) return source;
  const width = Number(/viewBox="\S+ \S+ (\S+)/.exec(result.svg)?.[1] ?? 0);
  return <DiagramBox svg={result.svg} width={width} {...labels} />;
}

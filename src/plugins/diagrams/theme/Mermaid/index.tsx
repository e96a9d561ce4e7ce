import {type ReactNode, useId} from 'react';
import DiagramBox, {type DiagramLabels} from './DiagramBox';

export interface Props extends DiagramLabels {
  /** A drawing of both themes; `\uE000` stands for the id that is unique in the page. */
  svg: string;
  /** In CSS pixels. */
  width: string;
}

/** A diagram that was drawn at build time: `remark/showDiagrams.ts` puts it into the page. */
export default function Mermaid({svg, width, ...labels}: Props): ReactNode {
  const id = useId().replace(/\W/g, '_');
  return <DiagramBox svg={svg.replaceAll('\uE000', id)} width={Number(width)} {...labels} />;
}

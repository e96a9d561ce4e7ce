import {type ReactNode, useId} from 'react';
import DiagramBox, {type DiagramLabels} from './DiagramBox';

export interface Props extends DiagramLabels {
  /** A drawing for both themes; `\uE000` is the placeholder for an id that is unique in the page */
  svg: string;
  /** In CSS pixels */
  width: string;
}

/** A diagram drawn at build time. `remark/showDiagrams.ts` adds it. */
export default function Mermaid({svg, width, ...labels}: Props): ReactNode {
  const id = useId().replace(/\W/g, '_');
  return <DiagramBox svg={svg.replaceAll('\uE000', id)} width={Number(width)} {...labels} />;
}

import type {ReactNode} from 'react';
import type {DiagramLabels} from './DiagramBox';
import DrawnDiagram from './DrawnDiagram';
import WaitingDiagram from './WaitingDiagram';

/** What `src/remark/showDiagrams.ts` puts into a page: a drawing, or the text where there is none. */
export type Props = DiagramLabels & ({svg: string; width: string} | {value: string; height: string});

export default function Mermaid(props: Props): ReactNode {
  return 'svg' in props ? <DrawnDiagram {...props} /> : <WaitingDiagram {...props} />;
}

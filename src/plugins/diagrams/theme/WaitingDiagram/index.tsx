import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {lazy, type ReactNode, Suspense, useRef} from 'react';
import {useNear} from '../../client/useNear';
import type {DiagramLabels} from '../Mermaid/DiagramBox';
import styles from './styles.module.css';

export interface Props extends DiagramLabels {
  /** The text of the diagram. */
  value: string;
  /** About how high it will be, in CSS pixels. */
  height: string;
}

// Mermaid is large: it is fetched only when a diagram that waits for it comes near.
const LiveDiagram = lazy(() => import('./LiveDiagram'));

/**
 * A diagram that was not drawn at build time: its text, in the space that the drawing will need, until it comes near.
 * Pages import it where they need it, so that a site of drawn diagrams is built without Mermaid.
 */
export default function WaitingDiagram({value, height, ...labels}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const source = <DiagramSource value={value} height={height} />;
  return (
    <div ref={box} data-sheet="diagram-styles" data-app="" style={{minHeight: `${height}px`}}>
      {isNear ? (
        <ErrorBoundary fallback={() => source}>
          <Suspense fallback={source}>
            <LiveDiagram value={value} source={source} {...labels} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        source
      )}
    </div>
  );
}

function DiagramSource({value, height}: {value: string; height: string}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <pre className={styles.source} style={{maxHeight: `${height}px`}} tabIndex={0}>
      <code>{value}</code>
    </pre>
  );
}

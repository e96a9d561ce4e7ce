import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {lazy, type ReactNode, Suspense, useRef} from 'react';
import {useNear} from '../../client/useNear';
import type {DiagramLabels} from '../Mermaid/DiagramBox';
import styles from './styles.module.css';

export interface Props extends DiagramLabels {
  /** The diagram's source text */
  value: string;
  /** Estimated height in CSS pixels */
  height: string;
}

// Mermaid is large, so it's loaded only when a diagram that needs it comes near the viewport.
const LiveDiagram = lazy(() => import('./LiveDiagram'));

/**
 * A diagram that wasn't drawn at build time. Shows its source text in the reserved space until it comes near the viewport.
 * Only pages that need it import it, so sites whose diagrams are all drawn are built without Mermaid.
 */
export default function WaitingDiagram({value, height, ...labels}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const source = <DiagramSource value={value} height={height} />;
  return (
    <div ref={box} data-app="" style={{minHeight: `${height}px`}}>
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

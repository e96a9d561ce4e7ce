import type {ReactNode} from 'react';

/** `@docusaurus/ErrorBoundary` without errors. */
export default function ErrorBoundary({children}: {children: ReactNode}): ReactNode {
  return children;
}

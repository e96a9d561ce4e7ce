import type {ReactNode} from 'react';

/** `@docusaurus/ErrorBoundary` where nothing goes wrong. */
export default function ErrorBoundary({children}: {children: ReactNode}): ReactNode {
  return children;
}

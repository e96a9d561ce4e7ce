import OriginalA from '@theme-init/MDXComponents/A';
import type {ComponentProps, ReactNode} from 'react';

/**
 * A link in a text. A link to a file, which Docusaurus marks with this attribute, gets no trailing slash
 * (`pathname:` is explained in https://github.com/facebook/docusaurus/issues/3309).
 */
export default function A({href, ...props}: ComponentProps<'a'> & {'data-noBrokenLinkCheck'?: boolean}): ReactNode {
  const isFile = props['data-noBrokenLinkCheck'] && href?.startsWith('/');
  return <OriginalA {...props} href={isFile ? `pathname://${href}` : href} />;
}

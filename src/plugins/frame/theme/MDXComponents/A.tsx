import OriginalA from '@theme-init/MDXComponents/A';
import type {ComponentProps, ReactNode} from 'react';

/**
 * A link in a text. One to a file, which Docusaurus marks this way, gets no slash at its end
 * (https://github.com/facebook/docusaurus/issues/3309 has the meaning of `pathname:`).
 */
export default function A({href, ...props}: ComponentProps<'a'> & {'data-noBrokenLinkCheck'?: boolean}): ReactNode {
  const isFile = props['data-noBrokenLinkCheck'] && href?.startsWith('/');
  return <OriginalA {...props} href={isFile ? `pathname://${href}` : href} />;
}

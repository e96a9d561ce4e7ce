import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/BlogLayout';
import BlogLayout from '@theme-init/BlogLayout';
import type {ReactNode} from 'react';

/** Docusaurus's own layout, with the table of contents inside a landmark. */
export default function BlogLayoutWithLandmarks({toc, ...props}: Props): ReactNode {
  const label = translate({id: 'blog.contents', message: 'On this page'});
  return <BlogLayout {...props} toc={toc && <aside aria-label={label}>{toc}</aside>} />;
}

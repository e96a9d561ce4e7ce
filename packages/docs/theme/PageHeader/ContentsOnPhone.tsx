import {useDoc} from '@docusaurus/plugin-content-docs/client';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';
import {hasManySections, lettersOf} from '../../domain/contents';
import Letters from './Letters';

/** The table of contents on phones: letters for a glossary, otherwise a folded list. */
export default function ContentsOnPhone(): ReactNode {
  const {toc, frontMatter} = useDoc();
  if (frontMatter.hide_table_of_contents) return null;
  const letters = lettersOf(toc);
  if (letters) return <Letters letters={letters} />;
  if (!hasManySections(toc)) return null;
  const {toc_min_heading_level: min, toc_max_heading_level: max} = frontMatter;
  return <TOCCollapsible toc={toc} minHeadingLevel={min} maxHeadingLevel={max} />;
}

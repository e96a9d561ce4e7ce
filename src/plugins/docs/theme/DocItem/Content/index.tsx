import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import BelongsToThis from '@theme/BelongsToThis';
import type {Props} from '@theme/DocItem/Content';
import MDXContent from '@theme/MDXContent';
import PageHeader from '@theme/PageHeader';
import FactsBelow from '@theme/PageHeader/FactsBelow';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import PrintFoot from '../../../../../components/PrintFoot';
import {usePageFacts} from '../../../client/usePageFacts';

/** A page: its header by kind, its text, the facts that can wait, and what belongs to it. */
export default function DocItemContent({children}: Props): ReactNode {
  const {frontMatter, contentTitle, metadata} = useDoc();
  const page = usePageFacts();
  const hasOwnTitle = frontMatter.hide_title || contentTitle !== undefined;
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown', page?.kind && `page-${page.kind}`)}>
      <PageHeader title={hasOwnTitle ? null : metadata.title} />
      <MDXContent>{children}</MDXContent>
      <FactsBelow />
      <BelongsToThis />
      <PrintFoot path={metadata.permalink} review={page?.review} />
    </div>
  );
}

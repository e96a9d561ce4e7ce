import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocItem/Content';
import DocPaginator from '@theme/DocPaginator';
import EquipmentFacts from '@theme/EquipmentFacts';
import MDXContent from '@theme/MDXContent';
import OnPaths from '@theme/OnPaths';
import PageHeader from '@theme/PageHeader';
import Related from '@theme/Related';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../../client/usePageFacts';
import styles from './styles.module.css';

/**
 * A page: the header for its kind, its text, links to the next page if pages have an order, and related pages. Facts
 * about the page are in its footer.
 */
export default function DocItemContent({children}: Props): ReactNode {
  const {frontMatter, contentTitle, metadata} = useDoc();
  const page = usePageFacts();
  const {previous, next} = metadata;
  const hasOwnTitle = frontMatter.hide_title || contentTitle !== undefined;
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <PageHeader title={hasOwnTitle ? null : metadata.title} />
      <MDXContent>{children}</MDXContent>
      <EquipmentFacts />
      {(previous || next) && <DocPaginator className={styles.pager} previous={previous} next={next} />}
      <OnPaths />
      <Related />
      <PrintFoot path={metadata.permalink} review={page?.review} />
    </div>
  );
}

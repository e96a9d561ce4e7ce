import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocItem/Content';
import DocPaginator from '@theme/DocPaginator';
import EquipmentFacts from '@theme/EquipmentFacts';
import MDXContent from '@theme/MDXContent';
import PageHeader from '@theme/PageHeader';
import Related from '@theme/Related';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import PrintFoot from '../../../../../components/PrintFoot';
import {usePageFacts} from '../../../client/usePageFacts';
import styles from './styles.module.css';

/**
 * A page: its header by kind, its text, the way on to the next one where it has an order, and what is related to it.
 * What is known about the page is in its footer.
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
      <Related />
      <PrintFoot path={metadata.permalink} review={page?.review} />
    </div>
  );
}

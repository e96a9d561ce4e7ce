import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {useLocation} from '@docusaurus/router';
import PageTools from '@theme/PageTools';
import type {ReactNode} from 'react';
import styles from '../../News/styles.module.css';

/** A post's tools, and its date and address on paper. The header names its topics. */
export default function BlogPostItemFooter(): ReactNode {
  const {date} = useBlogPost().metadata;
  const {pathname} = useLocation();
  return (
    <>
      <footer className={`screen-only ${styles.tools}`}>
        <PageTools />
      </footer>
      <PrintFoot path={pathname} posted={date.slice(0, 10)} />
    </>
  );
}

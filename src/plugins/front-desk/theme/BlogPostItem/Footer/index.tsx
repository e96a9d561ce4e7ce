import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {useLocation} from '@docusaurus/router';
import PageTools from '@theme/PageTools';
import type {ReactNode} from 'react';
import PrintFoot from '../../../../../components/PrintFoot';
import styles from '../../News/styles.module.css';

/** What one can do with a post, and what paper says of it; the header names its topics. */
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

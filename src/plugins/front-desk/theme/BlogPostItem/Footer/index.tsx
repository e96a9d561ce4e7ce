import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import type {ReactNode} from 'react';
import PrintFoot from '../../../../../components/PrintFoot';

/** What paper needs; the header of a post names its topics. */
export default function BlogPostItemFooter(): ReactNode {
  const {permalink, date} = useBlogPost().metadata;
  return <PrintFoot path={permalink} posted={date.slice(0, 10)} />;
}

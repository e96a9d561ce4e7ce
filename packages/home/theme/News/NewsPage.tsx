import {PageMetadata} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  title: string;
  lead?: string | undefined;
  /** Links to other lists */
  ways?: ReactNode;
  children: ReactNode;
}

/** A list of posts, topics or authors. */
export default function NewsPage({title, lead, ways, children}: Props): ReactNode {
  return (
    <BlogLayout>
      <PageMetadata title={title} description={lead} />
      <header className={styles.top}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {ways && <p className={styles.ways}>{ways}</p>}
      </header>
      {children}
    </BlogLayout>
  );
}

import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/BlogLayout';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A news page, with a table of contents beside long posts. It doesn't list other posts, which are one click away. */
export default function BlogLayout({children, toc, sidebar: _, ...layout}: Props): ReactNode {
  return (
    <Layout {...layout}>
      <main className={clsx(styles.page, toc && styles.withContents)}>
        <div className={styles.text}>{children}</div>
        {toc && (
          <nav className={styles.contents} aria-labelledby="contents">
            <b id="contents">{translate({id: 'blog.contents', message: 'On this page'})}</b>
            {toc}
          </nav>
        )}
      </main>
    </Layout>
  );
}

import Island from '@deskbook/engine/islands/Island';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import partStyles from '../SearchParts/styles.module.css';
import Search from './Search';
import styles from './styles.module.css';

/** `/search/?q=…&kind=…`: all results, with filters. */
export default function SearchPage(): ReactNode {
  return (
    <Layout>
      <PageMetadata
        title={translate({id: 'search.page', message: 'Search'})}
        description={translate({
          id: 'search.page.description',
          message: 'Search all manuals, procedures, equipment guides, training and news.',
        })}
      />
      <main className={`${styles.main} ${partStyles.marks}`}>
        <Island name="search-page" load="">
          <Search />
        </Island>
      </main>
    </Layout>
  );
}

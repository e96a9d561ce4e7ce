import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import {useQuestion} from '../../client/useQuestion';
import {useSearch} from '../../client/useSearch';
import {PAGES_AT_ONCE} from '../../domain/searchAddress';
import FacetList from '../SearchParts/FacetList';
import Notices from '../SearchParts/Notices';
import ResultStatus from '../SearchParts/ResultStatus';
import MoreResults from './MoreResults';
import PageForm from './PageForm';
import PageResults from './PageResults';
import styles from './styles.module.css';

/** `/search/?q=…&kind=…`: all results, narrowed down as far as the reader likes; the address holds everything. */
export default function SearchPage(): ReactNode {
  const [question, change] = useQuestion();
  const state = useSearch(question);
  const {answer, phase} = state;
  const title = translate({id: 'search.page', message: 'Search', description: 'Title of the search page'});
  return (
    <Layout>
      <PageMetadata
        title={title}
        description={translate({
          id: 'search.page.description',
          message: 'Search all manuals, procedures, equipment guides, training and news.',
          description: 'Of the search page',
        })}
      />
      <main className={styles.main} data-sheet="search-styles" data-wake="">
        <h1>{title}</h1>
        <p className={styles.withoutScript}>
          <Translate id="search.withoutScript" description="On the search page of a browser without JavaScript">
            Searching needs JavaScript, which is switched off in this browser. The list of all pages is there without
            it, and the browser's own search finds words in it.
          </Translate>{' '}
          <SiteLink to="/pages/">
            <Translate id="search.withoutScript.pages" description="Link to the list of all pages">
              All pages
            </Translate>
          </SiteLink>
        </p>
        <PageForm question={question} onChange={change} />
        <ResultStatus state={state} />
        <div className={styles.columns}>
          <div className={styles.results}>
            <Notices state={state} question={question} onChange={change} />
            {answer && phase !== 'failed' && <PageResults pages={answer.pages} />}
            {answer && phase !== 'failed' && answer.total > answer.pages.length && (
              <MoreResults onMore={() => change({limit: question.limit + PAGES_AT_ONCE})} />
            )}
          </div>
          {answer && phase !== 'failed' && (
            <FacetList facets={answer.facets} filters={question.filters} onChange={(filters) => change({filters})} />
          )}
        </div>
      </main>
    </Layout>
  );
}

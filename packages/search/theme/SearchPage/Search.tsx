import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef} from 'react';
import {useQuestion} from '../../client/useQuestion';
import {useScrollPosition} from '../../client/useScrollPosition';
import {useSearch} from '../../client/useSearch';
import {PAGES_AT_ONCE} from '../../domain/searchAddress';
import AllPages from '../SearchParts/AllPages';
import FacetList from '../SearchParts/FacetList';
import HelpDeskCard from '../SearchParts/HelpDeskCard';
import Hints from '../SearchParts/Hints';
import Notices from '../SearchParts/Notices';
import ResultStatus from '../SearchParts/ResultStatus';
import parts from '../SearchParts/styles.module.css';
import {useVerdict} from '../SearchParts/useVerdict';
import PageForm from './PageForm';
import PageResults from './PageResults';
import styles from './styles.module.css';
import {useFocusOnMore} from './useFocusOnMore';

/** The field and the results. The address holds the whole question. */
export default function Search(): ReactNode {
  const {pathname, search} = useLocation();
  const [question, change] = useQuestion();
  const state = useSearch(question);
  const answer = state.phase === 'failed' ? null : state.answer;
  const verdict = useVerdict(state);
  const list = useRef<HTMLOListElement>(null);
  const focusOnMore = useFocusOnMore(list, answer?.pages.length ?? 0);
  useScrollPosition(answer !== null);
  const query = state.answered?.query.trim();
  useTabTitle(query);
  return (
    <>
      <div className={styles.band}>
        <h1>{translate({id: 'search.page', message: 'Search'})}</h1>
        <PageForm question={question} state={state} onChange={change} />
      </div>
      <div className={styles.body}>
        <p className={`${parts.notice} ${styles.withoutScript}`}>
          {translate({
            id: 'search.withoutScript',
            message:
              'Search needs JavaScript, which is turned off in this browser. You can still open the list of all pages and search it with your browser.',
          })}{' '}
          <AllPages />
        </p>
        <ResultStatus state={state} />
        {state.phase === 'idle' && <Hints />}
        <div className={styles.columns} data-sheet="opener-styles">
          <div className={styles.results}>
            <Notices state={state} question={question} onChange={change} />
            {answer && <PageResults pages={answer.pages} query={query ?? ''} list={list} />}
            {verdict === 'machine' && <HelpDeskCard />}
            {answer && answer.total > answer.pages.length && (
              <p>
                <button
                  type="button"
                  className="button button--secondary"
                  onClick={() => {
                    focusOnMore();
                    change({limit: question.limit + PAGES_AT_ONCE});
                  }}
                >
                  {translate({id: 'search.more', message: 'Show more results'})}
                </button>
              </p>
            )}
          </div>
          {answer && <FacetList answer={answer} filters={question.filters} onChange={(filters) => change({filters})} />}
        </div>
        {/* On paper, because the address contains the query */}
        {answer && <PrintFoot path={pathname + search} />}
      </div>
    </>
  );
}

/** Makes tabs with different searches distinguishable. */
function useTabTitle(query: string | undefined): void {
  const first = useRef('');
  useEffect(() => {
    first.current ||= document.title;
    document.title = query
      ? translate(
          {id: 'search.page.tab', message: '{query} – {title}', description: 'Title of a tab with results'},
          {query, title: first.current},
        )
      : first.current;
  }, [query]);
}

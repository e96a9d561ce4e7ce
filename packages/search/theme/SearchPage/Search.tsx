import {createSafeArea} from '@deskbook/ui/browser/safeArea';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef} from 'react';
import {useQuestion} from '../../client/useQuestion';
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
        <div className={styles.columns}>
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

/**
 * Focuses the first new result after the reader asked for more, so the keyboard and screen readers continue there.
 *
 * @param count how many results are shown
 * @returns a function to call when the reader asks for more
 */
function useFocusOnMore(list: RefObject<HTMLElement | null>, count: number): () => void {
  const before = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list stays
  useEffect(() => {
    if (before.current === null) return;
    if (count > before.current) list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = null;
  }, [count]);
  return () => {
    before.current = count;
  };
}

/** Storage key for the scroll position, in pixels, of a history entry in this tab. */
const PLACE = 'deskbook:place:';
const kept = createSafeArea(() => window.sessionStorage);

/**
 * Restores the scroll position after Back. Browsers can't, because the results aren't there yet when they try.
 *
 * @param isShown whether the results are drawn
 */
function useScrollPosition(isShown: boolean): void {
  const {key = ''} = useLocation();
  const {action} = useHistory();
  const wanted = useRef<number | null | undefined>(undefined);
  if (wanted.current === undefined) wanted.current = action === 'POP' ? Number(kept.get(PLACE + key)) || null : null;

  // A layout effect, because the next page scrolls to its top as soon as it's there.
  useLayoutEffect(() => {
    const keep = () => kept.set([[PLACE + key, `${window.scrollY}`]]);
    window.addEventListener('scroll', keep, {passive: true});
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  useEffect(() => {
    if (!isShown || wanted.current === null || wanted.current === undefined) return;
    window.scrollTo({top: wanted.current, behavior: 'instant'});
    wanted.current = null;
  }, [isShown]);
}

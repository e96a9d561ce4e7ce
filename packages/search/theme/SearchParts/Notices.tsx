import {endSentence} from '@deskbook/text/endSentence';
import {AfterHoursLink} from '@deskbook/ui/components/HelpDeskLink';
import HelpDeskReach from '@deskbook/ui/components/HelpDeskReach';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {FailureReason, SearchState} from '../../client/searcher';
import {countChosen, NO_FILTERS} from '../../domain/filters';
import {PAGES_AT_ONCE, type Question, writeAddress} from '../../domain/searchAddress';
import AllPages from './AllPages';
import AskHelpDesk from './AskHelpDesk';
import HelpDeskCard from './HelpDeskCard';
import styles from './styles.module.css';
import {useVerdict} from './useVerdict';
import {failureWords} from './words';

interface Props {
  state: SearchState;
  question: Question;
  onChange: (changed: Partial<Question>) => void;
}

/** Messages next to the results, or instead of them. */
export default function Notices({state, question, onChange}: Props): ReactNode {
  const {phase, answer, answered, failure} = state;
  const verdict = useVerdict(state);
  if (phase === 'failed' && failure) {
    return <Failure reason={failure} question={question} onRetry={() => onChange({})} />;
  }
  if (!answer || !answered) return null;
  const {didYouMean, fewerWords, total} = answer;
  const button = (query: string) => (
    <button type="button" className={buttons.linkButton} onClick={() => onChange({query})}>
      {query}
    </button>
  );
  return (
    <>
      {verdict === 'onCall' && <OnCallCard />}
      {verdict === 'helpDesk' && <HelpDeskCard />}
      {didYouMean && (
        <p className={styles.suggestion}>
          <Translate
            id="search.didYouMean"
            values={{query: button(didYouMean)}}
            description="A correction of what was typed; {query} is a button"
          >
            {'Did you mean {query}?'}
          </Translate>
        </p>
      )}
      {!didYouMean && fewerWords && total > 0 && (
        <p className={styles.suggestion}>
          <Translate
            id="search.fewerWords"
            values={{query: button(fewerWords)}}
            description="Above results for some of the words; {query} is a button that leaves the others out"
          >
            {'Some of these words aren’t on any page. Showing results for {query}.'}
          </Translate>
        </p>
      )}
      {(total === 0 || verdict === 'unanswered') && <Suggestions question={answered} onChange={onChange} />}
    </>
  );
}

/** What to try if nothing seems to answer the search. */
function Suggestions({question, onChange}: Omit<Props, 'state'>): ReactNode {
  return (
    <>
      <p className={styles.advice}>
        {translate({id: 'search.advice', message: 'Try fewer words, or what you see on the machine.'})}
      </p>
      <ul className={styles.ways}>
        {countChosen(question.filters) > 0 && (
          <li>
            <button type="button" className="button button--secondary" onClick={() => onChange({filters: NO_FILTERS})}>
              {translate({id: 'search.clearFilters', message: 'Search without filters'})}
            </button>
          </li>
        )}
        <li>
          <PageIcon name="list" /> <AllPages />
        </li>
        <AskHelpDesk query={question.query.trim()} />
      </ul>
    </>
  );
}

interface FailureProps {
  reason: FailureReason;
  question: Question;
  onRetry: () => void;
}

function Failure({reason, question, onRetry}: FailureProps): ReactNode {
  const searchPage = useSitePath()('/search/');
  return (
    <div className={styles.notice}>
      <p role="alert">{failureWords(reason)}</p>
      <ul className={styles.ways}>
        <li>
          <button type="button" className="button button--secondary" onClick={onRetry}>
            {translate({id: 'search.retry', message: 'Try again'})}
          </button>
        </li>
        {reason !== 'offline' && (
          <li>
            {/* A plain link, so the page comes from the server again */}
            <a href={searchPage + writeAddress({...question, limit: PAGES_AT_ONCE})}>
              {translate({id: 'search.reload', message: 'Reload and search'})}
            </a>
          </li>
        )}
        <li>
          <AllPages />
        </li>
        <AskHelpDesk query={question.query.trim()} />
      </ul>
    </div>
  );
}

/** Who answers after hours, above the results of a search for it. */
function OnCallCard(): ReactNode {
  const {after_hours_note: note} = useHelpDesk();
  const name = translate({id: 'search.onCall', message: 'After hours'});
  return (
    <section className={styles.card} aria-label={name}>
      <p className={styles.name}>
        <PageIcon name="phone" /> {name}
        {note && `, ${endSentence(note)}`}
      </p>
      <p className={styles.ways}>
        <AfterHoursLink className={`button button--primary ${styles.call}`} />
      </p>
      <p className={`quiet ${styles.hours}`}>
        <HelpDeskReach />
      </p>
    </section>
  );
}

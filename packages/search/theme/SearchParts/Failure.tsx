import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {FailureReason} from '../../client/searcher';
import {PAGES_AT_ONCE, type Question, writeAddress} from '../../domain/searchAddress';
import AllPages from './AllPages';
import AskHelpDesk from './AskHelpDesk';
import styles from './styles.module.css';
import {failureWords} from './words';

interface Props {
  reason: FailureReason;
  question: Question;
  onRetry: () => void;
}

export default function Failure({reason, question, onRetry}: Props): ReactNode {
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

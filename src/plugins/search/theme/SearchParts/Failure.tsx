import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import type {FailureReason} from '../../client/searcher';
import AskHelpDesk from './AskHelpDesk';
import styles from './styles.module.css';
import {failureWords} from './words';

interface Props {
  reason: FailureReason;
  query: string;
  onRetry: () => void;
}

/** In place of results: why there are none, and what to do. */
export default function Failure({reason, query, onRetry}: Props): ReactNode {
  return (
    <div className={styles.notice}>
      <p role="alert">{failureWords(reason)}</p>
      <ul className={styles.ways}>
        <li>
          <button type="button" className="button button--secondary" onClick={onRetry}>
            <Translate id="search.retry" description="Button that searches again after a failure">
              Try again
            </Translate>
          </button>
        </li>
        <li>
          <SiteLink to="/pages/">
            <Translate id="search.allPages" description="Link to the list of all pages, where a search has failed">
              All pages
            </Translate>
          </SiteLink>
        </li>
        <AskHelpDesk query={query} />
      </ul>
    </div>
  );
}

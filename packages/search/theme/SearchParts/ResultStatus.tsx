import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SearchState} from '../../client/searcher';
import {countChosen} from '../../domain/filters';
import styles from './styles.module.css';
import {useVerdict, type Verdict} from './useVerdict';
import {fallbackWords} from './words';

/** How many pages were found, and by which index if not the usual one. Screen readers announce changes. */
export default function ResultStatus({state}: {state: SearchState}): ReactNode {
  const verdict = useVerdict(state);
  const number = useNumber(verdict);
  const words = useStatus(state, verdict);
  const fallback = state.phase !== 'failed' && state.answer?.fallback;
  return (
    <div role="status">
      <p className={verdict === 'unanswered' ? styles.unanswered : styles.status}>
        {verdict === 'unanswered' && <Icon name="info" />}
        {number ? `${number} · ${words}` : words}
      </p>
      {fallback && <p className={styles.notice}>{fallbackWords(fallback)}</p>}
    </div>
  );
}

/** The number that the query was for, since it is announced before the results. */
function useNumber(verdict: Verdict): string | null {
  const {name, phone, after_hours_phone: onCall} = useHelpDesk();
  if (verdict === 'onCall')
    return translate({id: 'search.onCall.number', message: 'After hours: {phone}'}, {phone: onCall ?? ''});
  return verdict === 'helpDesk' && phone ? `${name}: ${phone}` : null;
}

function useStatus({phase, answer, answered}: SearchState, verdict: Verdict): string {
  const {counted} = useFormats();
  if (phase === 'slow' || (phase === 'searching' && !answer)) {
    return translate({id: 'search.searching', message: 'Searching …'});
  }
  if (phase === 'failed' || !answer || !answered) return '';
  if (answer.total === 0 && countChosen(answered.filters) > 0) {
    return translate(
      {id: 'search.noneFiltered', message: 'Nothing found for “{query}” with these filters'},
      {query: answered.query.trim()},
    );
  }
  if (answer.total === 0) {
    return translate({id: 'search.none', message: 'Nothing found for “{query}”'}, {query: answered.query.trim()});
  }
  if (verdict === 'unanswered') {
    return counted(
      answer.total,
      translate({
        id: 'search.unanswered',
        message:
          'No page seems to answer this. The closest page is below.|No page seems to answer this. The closest {count} pages are below.',
      }),
    );
  }
  return counted(answer.total, translate({id: 'search.count', message: '{count} page found|{count} pages found'}));
}

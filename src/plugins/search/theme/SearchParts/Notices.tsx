import type {ReactNode} from 'react';
import type {SearchState} from '../../client/searcher';
import type {Question} from '../../domain/searchAddress';
import DidYouMean from './DidYouMean';
import Failure from './Failure';
import FewerWords from './FewerWords';
import HelpDeskCard from './HelpDeskCard';
import NothingFound from './NothingFound';
import {useVerdict} from './useVerdict';

interface Props {
  state: SearchState;
  question: Question;
  onChange: (changed: Partial<Question>) => void;
}

/** The messages next to an answer's results, or in place of them. */
export default function Notices({state, question, onChange}: Props): ReactNode {
  const {phase, answer, answered, failure} = state;
  const verdict = useVerdict(state);
  if (phase === 'failed' && failure) {
    return <Failure reason={failure} question={question} onRetry={() => onChange({})} />;
  }
  if (!answer || !answered) return null;
  const {didYouMean, fewerWords, total} = answer;
  return (
    <>
      {verdict === 'helpDesk' && <HelpDeskCard />}
      {didYouMean && <DidYouMean query={didYouMean} onTake={() => onChange({query: didYouMean})} />}
      {!didYouMean && fewerWords && total > 0 && (
        <FewerWords query={fewerWords} onTake={() => onChange({query: fewerWords})} />
      )}
      {(total === 0 || verdict === 'unanswered') && <NothingFound question={answered} onChange={onChange} />}
    </>
  );
}

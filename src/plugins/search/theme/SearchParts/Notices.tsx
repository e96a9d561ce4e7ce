import type {ReactNode} from 'react';
import type {SearchState} from '../../client/searcher';
import type {Question} from '../../domain/searchAddress';
import DidYouMean from './DidYouMean';
import Failure from './Failure';
import FewerWords from './FewerWords';
import NothingFound from './NothingFound';

interface Props {
  state: SearchState;
  question: Question;
  onChange: (changed: Partial<Question>) => void;
}

/** What is to be said of an answer beside its results, or in their place. */
export default function Notices({state: {phase, answer, answered, failure}, question, onChange}: Props): ReactNode {
  if (phase === 'failed' && failure) {
    return <Failure reason={failure} question={question} onRetry={() => onChange({})} />;
  }
  if (!answer || !answered) return null;
  const {didYouMean, fewerWords, total} = answer;
  return (
    <>
      {didYouMean && <DidYouMean query={didYouMean} onTake={() => onChange({query: didYouMean})} />}
      {!didYouMean && fewerWords && total > 0 && (
        <FewerWords query={fewerWords} onTake={() => onChange({query: fewerWords})} />
      )}
      {total === 0 && <NothingFound question={answered} onChange={onChange} />}
    </>
  );
}

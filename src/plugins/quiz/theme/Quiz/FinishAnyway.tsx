import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {GAPS} from '../../domain/parts';
import {gapWords} from './gapWords';
import type {MissingAnswer, QuizNavigation} from './useQuizNavigation';
import Warning from './Warning';

interface Props {
  /** Of the element that gets the focus when the question is asked. */
  id: string;
  navigation: QuizNavigation;
}

/** Asks once whether to end with questions open, and names them. */
export default function FinishAnyway({id, navigation: {missing, finish, goTo}}: Props): ReactNode {
  const formats = useFormats();
  const {selectMessage} = usePluralForm();
  const [first] = missing;
  const sorted = GAPS.flatMap((gap) => missing.filter((one) => one.gap === gap));
  const wordsOn = ({gap, answer}: MissingAnswer) => gapWords(gap, answer).finish;
  const sentences = [...new Set(sorted.map(wordsOn))].map((sentence) => {
    const places = missing.filter((one) => wordsOn(one) === sentence).map(({place}) => String(place));
    return selectMessage(places.length, sentence).replace('{places}', formats.list(places));
  });
  const forms = translate({
    id: 'quiz.missing.title',
    message: 'One question isn’t fully answered|{count} questions aren’t fully answered',
  });
  const title = selectMessage(missing.length, forms).replace('{count}', String(missing.length));
  return (
    <Warning id={id} title={title} words={sentences.join(' ')}>
      {first && (
        <button type="button" className="button button--primary" onClick={() => goTo(first.id)}>
          <Translate id="quiz.missing.go" values={{place: String(first.place)}}>
            {'Go to question {place}'}
          </Translate>
        </button>
      )}
      <button type="button" className="button button--secondary" onClick={finish}>
        <Translate id="quiz.missing.finish">Finish anyway</Translate>
      </button>
    </Warning>
  );
}

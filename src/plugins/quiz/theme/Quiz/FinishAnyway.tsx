import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {Gap} from '../../domain/gap';
import type {QuizNavigation} from './useQuizNavigation';
import Warning from './Warning';

interface Props {
  /** Of the element that gets the focus when the question is asked. */
  id: string;
  navigation: QuizNavigation;
}

const GAPS: readonly Gap[] = ['empty', 'partial', 'no-number'];

/** Asks once whether to end with questions open, and names them. */
export default function FinishAnyway({id, navigation: {missing, finish, goTo}}: Props): ReactNode {
  const formats = useFormats();
  const {selectMessage} = usePluralForm();
  const [first] = missing;
  const sentences = GAPS.flatMap((gap) => {
    const places = missing.filter((one) => one.gap === gap).map(({place}) => String(place));
    return places.length > 0
      ? [selectMessage(places.length, messageOn(gap)).replace('{places}', formats.list(places))]
      : [];
  });
  return (
    <Warning id={id} words={sentences.join(' ')}>
      {first && (
        <button type="button" className="button button--secondary" onClick={() => goTo(first.id)}>
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

function messageOn(gap: Gap): string {
  return {
    empty: translate({
      id: 'quiz.missing',
      message: 'Question {places} has no answer yet.|Questions {places} have no answer yet.',
      description: 'The places are numbers, such as "3 and 5"',
    }),
    partial: translate({
      id: 'quiz.missing.partial',
      message: 'Question {places} is only partly answered.|Questions {places} are only partly answered.',
    }),
    'no-number': translate({
      id: 'quiz.missing.noNumber',
      message: 'Question {places} needs a number in digits.|Questions {places} need a number in digits.',
    }),
  }[gap];
}

import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import type {View} from '../../theme/Quiz/view';
import TextField from './TextField';

export const text: View = {
  how: () =>
    translate({
      id: 'quiz.how.text',
      message: 'Type one or more words. Capitals, accents and punctuation don’t matter.',
    }),
  Fields: () => <TextField label={translate({id: 'quiz.text.label', message: 'Your answer'})} inputMode="text" />,
  Solution,
};

function Solution(): ReactNode {
  const {outcome} = useQuestion<'short-text'>();
  if (!outcome || outcome.fraction === 1) return null;
  const [first, ...others] = outcome.secret.key.accepted;
  return (
    <p>
      <Translate id="quiz.text.right" values={{text: <b>{first}</b>}}>
        {'Correct answer: {text}.'}
      </Translate>
      {others.length > 0 && (
        <>
          {' '}
          <Translate id="quiz.text.alsoRight" values={{texts: others.join(', ')}}>
            {'Also correct: {texts}.'}
          </Translate>
        </>
      )}
    </p>
  );
}

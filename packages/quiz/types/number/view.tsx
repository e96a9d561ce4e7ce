import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import type {View} from '../../theme/Quiz/view';
import TextField from '../text/TextField';

export const number: View = {
  how: () => translate({id: 'quiz.how.number', message: 'Enter a number. You may add a unit.'}),
  Fields: () => (
    <TextField label={translate({id: 'quiz.number.label', message: 'Your answer, a number'})} inputMode="decimal" />
  ),
  Solution,
  incompleteTexts: {
    unreadable: () => ({
      title: translate({id: 'quiz.gap.noNumber.title', message: 'Type a number'}),
      check: translate({
        id: 'quiz.gap.noNumber',
        message: 'That isn’t a number, so it wasn’t checked. Type it in digits, such as 12 or 2.5.',
      }),
      finish: translate({
        id: 'quiz.missing.noNumber',
        message: 'Question {places} needs a number in digits.|Questions {places} need a number in digits.',
      }),
      verdict: translate({id: 'quiz.verdict.noNumber', message: 'No answer: that isn’t a number.'}),
    }),
  },
};

function Solution(): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const {outcome} = useQuestion<'number'>();
  if (!outcome || outcome.fraction === 1) return null;
  const {value, tolerance} = outcome.secret.key;
  const format = new Intl.NumberFormat(currentLocale, {useGrouping: false, maximumFractionDigits: 12});
  const number = <b>{format.format(value)}</b>;
  return (
    <p>
      {tolerance > 0 ? (
        <Translate id="quiz.number.rightWithin" values={{number, tolerance: format.format(tolerance)}}>
          {'Correct answer: {number}, give or take {tolerance}.'}
        </Translate>
      ) : (
        <Translate id="quiz.number.right" values={{number}}>
          {'Correct answer: {number}.'}
        </Translate>
      )}
    </p>
  );
}

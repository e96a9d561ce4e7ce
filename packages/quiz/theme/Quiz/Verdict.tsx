import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {incompleteReasonOf, typosIn} from '../../domain/answer';
import type {Answer} from '../../domain/question';
import {VIEWS} from '../../types/views';
import Html from './Html';
import {incompleteTextsFor} from './incompleteTexts';
import Mark, {type Sign} from './Mark';
import {type Outcome, useQuestion} from './QuestionState';
import styles from './styles.module.css';
import type {Choices} from './view';

interface Props {
  /** The question's options or items. */
  choices: Choices;
  outcome: Outcome;
}

export default function Verdict({choices, outcome}: Props): ReactNode {
  const formats = useFormats();
  const {anchor, question, answer, confidence} = useQuestion();
  const {Solution} = VIEWS[question.type];
  const {explanation} = outcome.secret;
  return (
    <div id={verdictId(anchor)} className={styles.verdict} data-sign={signOf(outcome.fraction)}>
      <Mark sign={signOf(outcome.fraction)} words={verdictWords(outcome, answer, formats)} />
      {confidence === 'sure' && outcome.fraction < 1 && (
        <p>
          {translate({id: 'quiz.verdict.wasSure', message: 'You were sure of this one, so it’s worth a second look.'})}
        </p>
      )}
      <Solution choices={choices} />
      {explanation && <Html html={explanation} className={styles.explanation} />}
    </div>
  );
}

export function verdictId(anchor: string): string {
  return `${anchor}-verdict`;
}

function signOf(fraction: number): Sign {
  return fraction >= 1 ? 'good' : fraction > 0 ? 'attention' : 'bad';
}

/** Also announced to screen readers. */
export function verdictWords({fraction, secret}: Outcome, answer: Answer, formats: Formats): string {
  const reason = incompleteReasonOf(answer);
  if (reason && reason !== 'partial') return incompleteTextsFor(reason, answer).verdict;
  const typos = typosIn(answer, secret.key);
  if (typos.length > 0 && fraction >= 1) {
    return translate(
      {id: 'quiz.verdict.typo', message: 'Counted as correct: check the spelling, “{words}”.'},
      {words: typos.join('”, “')},
    );
  }
  if (fraction >= 1) return translate({id: 'quiz.verdict.right', message: 'Correct.'});
  if (fraction <= 0) return translate({id: 'quiz.verdict.wrong', message: 'Not correct.'});
  return translate(
    {id: 'quiz.verdict.partly', message: 'Partly correct: {share} of the points.'},
    {share: formats.percent(Math.round(fraction * 100))},
  );
}

import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {type Scoring, scoringOf} from '../../../domain/scoring';
import {type Outcome, useQuestion} from '../QuestionState';
import styles from '../styles.module.css';

/** How an answer that can be right in part was counted. */
export default function ScoringNote({outcome: {fraction, secret}}: {outcome: Outcome}): ReactNode {
  const {question, answer} = useQuestion();
  const options = 'pinned' in question ? question.pinned.length : 0;
  const scoring = scoringOf(secret.key, answer, options, fraction);
  return scoring && <p className={styles.scoring}>{words(scoring)}</p>;
}

function words(scoring: Scoring): string {
  if (scoring.by === 'picks') {
    const {right, wrong} = scoring;
    return translate(
      {
        id: 'quiz.scoring.picks',
        message:
          'You chose {right} of the {rightOf} correct answers and {wrong} of the {wrongOf} wrong ones. Wrong choices take points away.',
      },
      {right: String(right.got), rightOf: String(right.of), wrong: String(wrong.got), wrongOf: String(wrong.of)},
    );
  }
  const message = {
    pairs: translate({
      id: 'quiz.scoring.pairs',
      message:
        'How this is scored: every step is compared with every other step. You have {got} of the {of} pairs in the right order.',
    }),
    rows: translate({
      id: 'quiz.scoring.rows',
      message: 'How this is scored: each row counts the same. You matched {got} of {of} correctly.',
    }),
    blanks: translate({
      id: 'quiz.scoring.blanks',
      message: 'How this is scored: each blank counts the same. You filled in {got} of {of} correctly.',
    }),
  }[scoring.by];
  return message.replace('{got}', String(scoring.got)).replace('{of}', String(scoring.of));
}

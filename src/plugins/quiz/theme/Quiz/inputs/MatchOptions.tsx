import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuestionOf} from '../../../domain/question';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';
import type {Choices} from './choicesOf';
import {letterOf} from './letterOf';
import SettledMatch from './SettledMatch';

/** Longer partners are cut off in a closed list: they are below in full length. */
const FITS_A_LIST = 32;

/** A list to choose from for each thing on the left; the partners also are below, for paper and without JavaScript. */
export default function MatchOptions({choices}: {choices: Choices}): ReactNode {
  const {answer, outcome} = useQuestion();
  const question = useQuestion().question as QuestionOf<'match'>;
  const chosen = answer.type === 'match' ? answer.value : [];
  if (outcome) return <SettledMatch choices={choices} question={question} chosen={chosen} outcome={outcome} />;
  return (
    <>
      <ul className={styles.pairs}>
        {[...choices].map(([row, text]) => (
          <li key={row} className={styles.pair}>
            <Partner row={row} text={text} question={question} chosen={chosen} />
          </li>
        ))}
      </ul>
      <ol className={styles.partners} data-needed={question.right.some((text) => text.length > FITS_A_LIST)}>
        {question.right.map((text, place) => (
          <li key={text}>
            <b>{letterOf(place)}</b> {text}
          </li>
        ))}
      </ol>
    </>
  );
}

interface PartnerProps {
  row: number;
  text: ReactNode;
  question: QuestionOf<'match'>;
  chosen: readonly (number | null)[];
}

function Partner({row, text, question, chosen}: PartnerProps): ReactNode {
  const {anchor, change} = useQuestion();
  const id = `${anchor}-row-${row}`;
  const choose = (value: string) => {
    const next = Array.from({length: question.left}, (_, index) => chosen[index] ?? null);
    next[row] = value === '' ? null : Number(value);
    change({type: 'match', value: next});
  };
  return (
    <>
      <label htmlFor={id} className={styles.left} data-option={row}>
        {text}
      </label>
      <select
        id={id}
        name={`right-${row}`}
        className={styles.select}
        value={chosen[row] ?? ''}
        onChange={({target}) => choose(target.value)}
      >
        <option value="">
          {translate({id: 'quiz.match.choose', message: 'Choose …', description: 'Before anything is chosen'})}
        </option>
        {question.right.map((right, place) => (
          <option key={right} value={place}>
            {letterOf(place)} {right}
          </option>
        ))}
      </select>
    </>
  );
}

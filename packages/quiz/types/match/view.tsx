import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Mark from '../../theme/Quiz/Mark';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import styles from '../../theme/Quiz/styles.module.css';
import type {Choices, View} from '../../theme/Quiz/view';

export const match: View = {
  how: () => translate({id: 'quiz.how.match', message: 'Choose a match for each. Each one counts the same.'}),
  Fields,
  Solution,
  incompleteTexts: {
    partial: () => ({
      check: translate({id: 'quiz.gap.rows', message: '{open} of {count} rows have no match yet. Check it anyway?'}),
    }),
  },
};

/** A closed list cuts off longer partners, so they're also listed in full above it. */
const FITS_A_LIST = 32;

/** A list to choose from in each row. The partners are also listed above, for paper and without JavaScript. */
function Fields({choices}: {choices: Choices}): ReactNode {
  const {question, outcome} = useQuestion<'match'>();
  const Row = outcome ? SettledRow : OpenRow;
  return (
    <>
      {!outcome && (
        <ol className={styles.partners} data-needed={question.right.some((text) => text.length > FITS_A_LIST)}>
          {question.right.map((text, place) => (
            <li key={text}>
              <b>{letterOf(place)}</b> {text}
            </li>
          ))}
        </ol>
      )}
      <ul className="plain-list">
        {[...choices].map(([row, text]) => (
          <Row key={row} row={row} text={text} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  row: number;
  text: ReactNode;
}

function OpenRow({row, text}: RowProps): ReactNode {
  const {anchor, question, answer, change} = useQuestion<'match'>();
  const id = `${anchor}-row-${row}`;
  const choose = (chosen: string) =>
    change(answer.value.map((place, index) => (index !== row ? place : chosen === '' ? null : Number(chosen))));
  return (
    <li className={styles.pair}>
      <label htmlFor={id} className={styles.left} data-option={row}>
        {text}
      </label>
      <select
        id={id}
        name={`right-${row}`}
        className={styles.select}
        value={answer.value[row] ?? ''}
        onChange={({target}) => choose(target.value)}
      >
        <option value="">{translate({id: 'quiz.match.choose', message: 'Choose …'})}</option>
        {question.right.map((right, place) => (
          <option key={right} value={place}>
            {letterOf(place)} {right}
          </option>
        ))}
      </select>
    </li>
  );
}

/** The reader's pair once it counts, and the correct partner if that was wrong. */
function SettledRow({row, text}: RowProps): ReactNode {
  const {question, answer, outcome} = useQuestion<'match'>();
  const [mine, wanted] = [answer.value[row] ?? null, outcome?.secret.key.right[row] ?? null];
  const partnerText = (place: number) => `${letterOf(place)} ${question.right[place] ?? ''}`;
  const isRight = mine === wanted;
  return (
    <li className={styles.pair} data-sign={isRight ? 'good' : 'bad'}>
      <span className={styles.left}>{text}</span>
      <div>
        <p>{mine === null ? translate({id: 'quiz.match.nothing', message: 'Nothing chosen'}) : partnerText(mine)}</p>
        {isRight ? (
          <Mark sign="good" words={translate({id: 'quiz.match.right', message: 'Correct'})} />
        ) : (
          <Mark sign="bad" words={translate({id: 'quiz.match.wrong', message: 'Not correct'})} />
        )}
        {!isRight && wanted !== null && (
          <p>
            <Translate id="quiz.match.wanted" values={{partner: <b>{partnerText(wanted)}</b>}}>
              {'Correct answer: {partner}'}
            </Translate>
          </p>
        )}
      </div>
    </li>
  );
}

/** `A.`, `B.` … `Z.`, then numbers. */
function letterOf(place: number): string {
  return `${place < 26 ? String.fromCharCode(65 + place) : place + 1}.`;
}

function Solution(): ReactNode {
  const {question, outcome} = useQuestion<'match'>();
  if (!outcome || outcome.fraction === 1) return null;
  return (
    <p className="quiet">
      {translate(
        {
          id: 'quiz.scoring.rows',
          message: 'How this is scored: each row counts the same. You matched {got} of {of} correctly.',
        },
        {got: String(Math.round(outcome.fraction * question.left)), of: String(question.left)},
      )}
    </p>
  );
}

import {countPairs} from '@deskbook/records/domain/grading/grade';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useLayoutEffect, useRef} from 'react';
import Mark from '../../theme/Quiz/Mark';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import styles from '../../theme/Quiz/styles.module.css';
import type {Choices, View} from '../../theme/Quiz/view';

export const order: View = {
  how: () =>
    translate({
      id: 'quiz.how.order',
      message: 'Put these in order, with the first one on top. A partly correct order earns part of the points.',
    }),
  Fields,
  Solution,
  incompleteTexts: {
    empty: () => ({
      check: translate({
        id: 'quiz.gap.order',
        message: 'You haven’t moved anything yet. Put the steps in order first, or skip the question for now.',
      }),
    }),
  },
};

/** A list with buttons that move items up and down. Unlike dragging, they work on phones and by keyboard. */
function Fields({choices}: {choices: Choices}): ReactNode {
  const {anchor, question, answer, outcome, change, announce} = useQuestion<'order'>();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  const order = answer.value.length > 0 ? answer.value : Array.from({length: question.items}, (_, item) => item);
  const textId = (item: number) => `${anchor}-item-${item}`;

  // An item that moves in the document loses focus, so return it to the button that was pressed.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    list.current?.querySelector<HTMLButtonElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });

  // Without an answer there is nothing to mark; the correct order follows.
  if (outcome) return answer.value.length > 0 && <Settled choices={choices} right={outcome.secret.key.right} />;

  const move = (item: number, by: -1 | 1) => {
    const place = order.indexOf(item);
    const other = order[place + by];
    if (other === undefined) return;
    pressed.current = `${item} ${by}`;
    change(order.map((one) => (one === item ? other : one === other ? item : one)));
    const text = document.getElementById(textId(item))?.textContent ?? '';
    announce(
      translate(
        {id: 'quiz.order.moved', message: '{text}: now {place} of {count}'},
        {text, place: String(place + by + 1), count: String(order.length)},
      ),
    );
  };

  return (
    <ol className={`plain-list ${styles.order}`} ref={list}>
      {order.map((item, place) => (
        <li key={item} className={styles.orderItem}>
          <span id={textId(item)} className={styles.orderText} data-option={item}>
            {choices.get(item)}
          </span>
          <span className={styles.moves}>
            <MoveButton item={item} by={-1} names={textId(item)} isEnd={place === 0} onMove={move} />
            <MoveButton item={item} by={1} names={textId(item)} isEnd={place === order.length - 1} onMove={move} />
          </span>
        </li>
      ))}
    </ol>
  );
}

interface MoveProps {
  item: number;
  by: -1 | 1;
  /** The id of the item's text, which is part of the button's name. */
  names: string;
  /** At the end of the list the button stays, because removing it would lose the focus. */
  isEnd: boolean;
  onMove: (item: number, by: -1 | 1) => void;
}

function MoveButton({item, by, names, isEnd, onMove}: MoveProps): ReactNode {
  const id = `${names}-${by < 0 ? 'up' : 'down'}`;
  return (
    <button
      type="button"
      className={`button button--secondary needs-script ${styles.move}`}
      data-move={`${item} ${by}`}
      aria-labelledby={`${id} ${names}`}
      aria-disabled={isEnd}
      onClick={() => onMove(item, by)}
    >
      <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
      <span id={id} className={styles.moveWord}>
        {by < 0
          ? translate({id: 'quiz.order.up', message: 'Move up'})
          : translate({id: 'quiz.order.down', message: 'Move down'})}
      </span>
    </button>
  );
}

/** The reader's order once it counts, each item with its correct place. */
function Settled({choices, right}: {choices: Choices; right: readonly number[]}): ReactNode {
  const {answer} = useQuestion<'order'>();
  return (
    <ol className={`plain-list ${styles.order}`}>
      {answer.value.map((item, place) => (
        <li key={item} className={styles.orderItem} data-sign={right[place] === item ? 'good' : 'bad'}>
          <span className={styles.orderText} data-option={item}>
            {choices.get(item)}
          </span>
          <Mark {...placeMark(place, right.indexOf(item))} />
        </li>
      ))}
    </ol>
  );
}

function placeMark(place: number, right: number): Parameters<typeof Mark>[0] {
  if (place === right) return {sign: 'good', words: translate({id: 'quiz.order.rightPlace', message: 'Correct place'})};
  const words = translate({id: 'quiz.order.goesIn', message: 'Goes in place {place}'}, {place: String(right + 1)});
  return {sign: 'bad', words};
}

/** The correct order, if the reader's was different. */
function Solution({choices}: {choices: Choices}): ReactNode {
  const {answer, outcome} = useQuestion<'order'>();
  if (!outcome || outcome.fraction === 1) return null;
  const {right} = outcome.secret.key;
  const {got, of} = countPairs(right, answer.value);
  return (
    <>
      {answer.value.length > 0 && (
        <p className="quiet">
          {translate(
            {
              id: 'quiz.scoring.pairs',
              message:
                'How this is scored: every step is compared with every other step. You have {got} of the {of} pairs in the right order.',
            },
            {got: String(got), of: String(of)},
          )}
        </p>
      )}
      <div className={styles.solution}>
        <p className={styles.solutionTitle}>{translate({id: 'quiz.order.right', message: 'The correct order'})}</p>
        <ol>
          {right.map((item) => (
            <li key={item}>{choices.get(item)}</li>
          ))}
        </ol>
      </div>
    </>
  );
}

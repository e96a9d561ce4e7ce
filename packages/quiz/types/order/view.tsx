import {countPairs} from '@deskbook/records/domain/grading/grade';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useLayoutEffect, useRef} from 'react';
import {GRIP, useDragging} from '../../client/useDragging';
import {type Drag, moved, placeAt, roomAt} from '../../domain/drag';
import Mark from '../../theme/Quiz/Mark';
import {useQuestion} from '../../theme/Quiz/QuestionState';
import styles from '../../theme/Quiz/styles.module.css';
import type {Choices, View} from '../../theme/Quiz/view';

export const order: View = {
  how: () =>
    translate({
      id: 'quiz.how.order',
      message:
        'Drag a step, or use its arrows; the first one is on top. A partly correct order earns part of the points.',
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

/** A list whose items can be dragged, and have buttons that move them up and down, which work by keyboard, too. */
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

  const put = (from: number, to: number) => {
    const item = order[from];
    if (item === undefined || to < 0 || to >= order.length) return;
    change(moved(order, from, to));
    const text = document.getElementById(textId(item))?.textContent ?? '';
    announce(
      translate(
        {id: 'quiz.order.moved', message: '{text}: now {place} of {count}'},
        {text, place: String(to + 1), count: String(order.length)},
      ),
    );
  };
  const {drag, begin} = useDragging(list, put);

  // Without an answer there is nothing to mark; the correct order follows.
  if (outcome) return answer.value.length > 0 && <Settled choices={choices} right={outcome.secret.key.right} />;

  const press = (item: number, by: -1 | 1) => {
    pressed.current = `${item} ${by}`;
    put(order.indexOf(item), order.indexOf(item) + by);
  };

  return (
    <ol className={`plain-list ${styles.order}`} ref={list} data-dragging={drag !== null}>
      {order.map((item, place) => (
        <li
          key={item}
          className={styles.slot}
          style={drag ? aside(drag, place) : undefined}
          onPointerDown={(event) => begin(event, place)}
        >
          <div className={styles.orderItem} {...(drag?.from === place && lifted(drag))}>
            <Grip />
            <span id={textId(item)} className={styles.orderText} data-option={item}>
              {choices.get(item)}
            </span>
            <span className={styles.moves}>
              <MoveButton item={item} by={-1} names={textId(item)} isEnd={place === 0} onMove={press} />
              <MoveButton item={item} by={1} names={textId(item)} isEnd={place === order.length - 1} onMove={press} />
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Makes room for the item that is dragged, and counts as if it had been dropped. */
function aside(drag: Drag, place: number) {
  return {transform: `translateY(${roomAt(drag, place)}px)`, counterSet: `place ${placeAt(drag, place) + 1}`};
}

/** Its place in the list stays behind, or moves on to where the item would be dropped. */
function lifted(drag: Drag) {
  return {'data-lifted': '', style: {transform: `translate(8px, ${drag.by - roomAt(drag, drag.from) - 4}px)`}};
}

function Grip(): ReactNode {
  const dots = [6, 12, 18].map((y) => `M5 ${y}h.01M11 ${y}h.01`).join('');
  return (
    <svg className={`${styles.grip} needs-script`} viewBox="0 0 16 24" aria-hidden="true" {...{[GRIP]: ''}}>
      <path d={dots} />
    </svg>
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
      className={`needs-script ${styles.move}`}
      data-move={`${item} ${by}`}
      aria-labelledby={`${id} ${names}`}
      aria-disabled={isEnd}
      onClick={() => onMove(item, by)}
    >
      <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
      <span id={id} className="unseen">
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

import {translate} from '@docusaurus/Translate';
import {type ReactNode, useLayoutEffect, useRef} from 'react';
import type {QuestionOf} from '../../../domain/question';
import {useQuestion} from '../QuestionState';
import styles from '../styles.module.css';
import type {Choices} from './choicesOf';
import MoveButton from './MoveButton';
import {moved} from './moved';
import SettledOrder from './SettledOrder';

/** A list whose items are moved up and down by buttons: no dragging, on a phone and by keyboard alike. */
export default function OrderOptions({choices}: {choices: Choices}): ReactNode {
  const {anchor, question, answer, outcome, change, announce} = useQuestion();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  const answered = answer.type === 'order' ? answer.value : [];
  const published = Array.from({length: (question as QuestionOf<'order'>).items}, (_, item) => item);
  const order = answered.length > 0 ? answered : published;
  const textId = (item: number) => `${anchor}-item-${item}`;

  // An item that is moved in the document loses the focus: it goes back to the button that was pressed.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    list.current?.querySelector<HTMLButtonElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });

  // Without an answer there is none to mark; the correct order follows.
  if (outcome) return answered.length > 0 && <SettledOrder choices={choices} order={answered} outcome={outcome} />;

  const move = (item: number, by: -1 | 1) => {
    const next = moved(order, item, by);
    if (next === order) return;
    pressed.current = `${item} ${by}`;
    change({type: 'order', value: next});
    announce(whereItIs(document.getElementById(textId(item))?.textContent ?? '', next.indexOf(item), next.length));
  };

  return (
    <ol className={styles.order} ref={list}>
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

function whereItIs(text: string, place: number, count: number): string {
  return translate(
    {
      id: 'quiz.order.moved',
      message: '{text}: now {place} of {count}',
      description: 'Said to screen readers after an item of a list to be put in order was moved',
    },
    {text, place: String(place + 1), count: String(count)},
  );
}

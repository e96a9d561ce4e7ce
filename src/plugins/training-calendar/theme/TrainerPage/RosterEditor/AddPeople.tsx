import Translate, {translate} from '@docusaurus/Translate';
import {type FormEvent, type ReactNode, type RefObject, useEffect, useId, useState} from 'react';
import type {RosterInHand} from '../../../client/trainer/useRoster';
import {peopleIn} from '../../../domain/trainer/readPeople';
import {readTable, type TableChoice} from '../../../domain/trainer/readTable';
import type {TrainerSession} from '../../../domain/trainer/trainerSession';
import {useAddedWords} from './addedWords';
import ColumnChoice from './ColumnChoice';
import OpenFile from './OpenFile';
import {wordsOfFile} from './rosterFile';
import styles from './styles.module.css';

interface Props {
  session: TrainerSession;
  hand: RosterInHand;
  field: RefObject<HTMLTextAreaElement | null>;
  onSaid: (words: string) => void;
}

/** Names as they are typed, copied from a mail or a spreadsheet, or in a file. What the columns are is shown and can be changed. */
export default function AddPeople({session, hand, field, onSaid}: Props): ReactNode {
  const id = useId();
  const say = useAddedWords();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<TableChoice>({});
  const words = wordsOfFile(session);
  const take = (written: string) => {
    setText(written);
    setChoice({});
  };
  // What was typed before the page could listen.
  useEffect(() => setText(field.current?.value ?? ''), [field]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const people = peopleIn(readTable(text, choice, words), words);
    if (people.length === 0) {
      onSaid(translate({id: 'trainer.roster.nobody', message: 'Type at least one name first.'}));
    } else {
      onSaid(say(hand.add(people)));
      take('');
    }
    field.current?.focus();
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <label htmlFor={id}>
        <Translate id="trainer.roster.names">Names to add, one per line</Translate>
      </label>
      <p id={`${id}hint`} className={styles.hint}>
        <Translate id="trainer.roster.hint">
          Or paste rows from a spreadsheet or an e-mail. You can say what each column is before you add them.
        </Translate>
      </p>
      <textarea
        id={id}
        ref={field}
        rows={4}
        value={text}
        onChange={({target}) => take(target.value)}
        // Browsers only make sure that the first line is visible.
        onFocus={({target}) => target.scrollIntoView({block: 'nearest'})}
        aria-describedby={`${id}hint`}
        autoComplete="off"
        spellCheck={false}
      />
      <OpenFile isTaken={text.trim() !== ''} onText={take} onSaid={onSaid} />
      <ColumnChoice text={text} choice={choice} words={words} onChoose={setChoice} />
      <button type="submit" className="button button--primary">
        <Translate id="trainer.roster.add">Add to the roster</Translate>
      </button>
    </form>
  );
}

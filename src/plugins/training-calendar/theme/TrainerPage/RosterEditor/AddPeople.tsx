import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {type FormEvent, type ReactNode, type RefObject, useId} from 'react';
import type {RosterInHand} from '../../../client/trainer/useRoster';
import {readPasted} from '../../../domain/trainer/readPasted';
import {type Added, MOST_PEOPLE} from '../../../domain/trainer/roster';
import {headingsOfFile} from './rosterFile';
import styles from './styles.module.css';

interface Props {
  hand: RosterInHand;
  field: RefObject<HTMLTextAreaElement | null>;
  onSaid: (words: string) => void;
}

/** Names as they are typed, or copied from a mail or a spreadsheet. */
export default function AddPeople({hand, field, onSaid}: Props): ReactNode {
  const id = useId();
  const say = useAddedWords();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const people = readPasted(field.current?.value ?? '', headingsOfFile());
    if (people.length === 0) {
      onSaid(translate({id: 'trainer.roster.nobody', message: 'There is no name in the field.'}));
      return field.current?.focus();
    }
    onSaid(say(hand.add(people)));
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <label htmlFor={id}>
        <Translate id="trainer.roster.names">Names to add, one on each line</Translate>
      </label>
      <p id={`${id}hint`} className={styles.hint}>
        <Translate id="trainer.roster.hint">
          Or paste rows from a spreadsheet: name, job title, branch, or with a heading in any order.
        </Translate>
      </p>
      <textarea id={id} ref={field} rows={4} aria-describedby={`${id}hint`} autoComplete="off" spellCheck={false} />
      <button type="submit" className="button button--primary">
        <Translate id="trainer.roster.add">Add to the roster</Translate>
      </button>
    </form>
  );
}

function useAddedWords(): (outcome: Added) => string {
  const {selectMessage} = usePluralForm();
  return ({added, known, refused}) => {
    const words = [
      selectMessage(
        added,
        translate({id: 'trainer.roster.added', message: '{count} person added.|{count} people added.'}),
      ).replace('{count}', String(added)),
    ];
    if (known > 0) {
      const already = translate({
        id: 'trainer.roster.known',
        message: '{count} was on the roster already.|{count} were on the roster already.',
      });
      words.push(selectMessage(known, already).replace('{count}', String(known)));
    }
    if (refused > 0) {
      words.push(
        translate(
          {id: 'trainer.roster.refused', message: 'The roster holds {most} people; {count} were left out.'},
          {most: String(MOST_PEOPLE), count: String(refused)},
        ),
      );
    }
    return words.join(' ');
  };
}

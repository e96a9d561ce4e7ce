import {peopleIn} from '@deskbook/records/domain/roster/readPeople';
import {readTable, type TableChoice} from '@deskbook/records/domain/roster/readTable';
import {type Added, MOST_PEOPLE} from '@deskbook/records/domain/roster/roster';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {useTypedBefore} from '@deskbook/ui/components/useTypedBefore';
import {translate} from '@docusaurus/Translate';
import {type FormEvent, type ReactNode, type RefObject, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import ColumnChoice from './ColumnChoice';
import OpenFile from './OpenFile';
import {wordsOfFile} from './rosterFile';
import styles from './styles.module.css';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  onSaid: (words: string) => void;
}

/** Takes names that are typed, pasted or read from a file. Shows what the columns are taken for, so it can be corrected. */
export default function AddPeople({field, onSaid}: Props): ReactNode {
  const {session, rosterStore} = useCurrentDate();
  const formats = useFormats();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<TableChoice>({});
  const words = wordsOfFile(session);
  const take = (written: string) => {
    setText(written);
    setChoice({});
  };
  // Uncontrolled: Preact empties a field with a `value` when it hydrates.
  const write = (written: string) => {
    if (field.current) field.current.value = written;
    take(written);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const people = peopleIn(readTable(text, choice, words), words);
    if (people.length === 0) {
      onSaid(translate({id: 'trainer.roster.nobody', message: 'Type at least one name first.'}));
    } else {
      onSaid(describeAdded(rosterStore.add(people), formats));
      write('');
    }
    field.current?.focus();
  };
  return (
    <form ref={useTypedBefore(({names = ''}) => take(names))} method="dialog" className={styles.add} onSubmit={add}>
      <label htmlFor="names">{translate({id: 'trainer.roster.names', message: 'Names to add, one per line'})}</label>
      <p id="names-hint" className="quiet">
        {translate({
          id: 'trainer.roster.hint',
          message:
            'Or paste rows from a spreadsheet or an e-mail. You can say what each column is before you add them.',
        })}
      </p>
      <textarea
        id="names"
        name="names"
        ref={field}
        rows={4}
        onChange={({target}) => take(target.value)}
        // Browsers only make sure that the first line is visible.
        onFocus={({target}) => target.scrollIntoView({block: 'nearest'})}
        aria-describedby="names-hint"
        autoComplete="off"
        spellCheck={false}
      />
      <OpenFile isTaken={() => field.current?.value.trim() !== ''} onText={write} onSaid={onSaid} />
      <ColumnChoice text={text} choice={choice} words={words} onChoose={setChoice} />
      <button type="submit" className="button button--primary">
        {translate({id: 'trainer.roster.add', message: 'Add to the roster'})}
      </button>
    </form>
  );
}

function describeAdded({added, known, ticked, refused}: Added, {counted}: Formats): string {
  return [
    counted(added, translate({id: 'trainer.roster.added', message: '{count} person added.|{count} people added.'})),
    known > 0 &&
      counted(
        known,
        translate({
          id: 'trainer.roster.known',
          message: '{count} was already on the roster.|{count} were already on the roster.',
        }),
      ),
    ticked > 0 &&
      counted(
        ticked,
        translate({
          id: 'trainer.roster.ticked',
          message: '{count} of them is now checked off.|{count} of them are now checked off.',
        }),
      ),
    refused > 0 &&
      translate(
        {id: 'trainer.roster.refused', message: 'The roster holds {most} people; {count} were left out.'},
        {most: String(MOST_PEOPLE), count: String(refused)},
      ),
  ]
    .filter(Boolean)
    .join(' ');
}

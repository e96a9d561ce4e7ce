import {peopleIn} from '@deskbook/records/domain/roster/readRosterFile';
import {readTable, type TableChoice} from '@deskbook/records/domain/roster/readTable';
import {type Added, MOST_PEOPLE} from '@deskbook/records/domain/roster/roster';
import {decodeText} from '@deskbook/ui/browser/decodeText';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {useTypedBefore} from '@deskbook/ui/components/useTypedBefore';
import {translate} from '@docusaurus/Translate';
import {type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import ColumnChoice from './ColumnChoice';
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

/** Ten times the size of a full roster */
const MAX_BYTES = 1_000_000;

interface OpenFileProps {
  /** Whether the field has text that would be lost */
  isTaken: () => boolean;
  onText: (text: string) => void;
  onSaid: (words: string) => void;
}

/** Puts a file's text into the field, so the trainer sees its columns before adding anyone. */
function OpenFile({isTaken, onText, onSaid}: OpenFileProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const open = async () => {
    const input = field.current;
    const [file] = input?.files ?? [];
    if (!input || !file) return;
    const text = file.size > MAX_BYTES ? null : decodeText(new Uint8Array(await file.arrayBuffer()));
    // Lets the same file be chosen again.
    input.value = '';
    if (text === null) return onSaid(notRead(file.name));
    if (isTaken()) return onSaid(taken());
    onText(text.replaceAll('\r\n', '\n').trimEnd());
    onSaid(opened(file.name));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that was chosen before the script came is opened once
  useEffect(() => {
    open();
  }, []);
  return (
    <label className={styles.file}>
      {translate({id: 'trainer.roster.openFile', message: 'Or open a list from a file'})}
      <input
        ref={field}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={open}
      />
    </label>
  );
}

const opened = (file: string) =>
  translate(
    {id: 'trainer.roster.opened', message: '{file} is loaded. Check the columns, then add the people.'},
    {file},
  );

const notRead = (file: string) =>
  translate(
    {
      id: 'trainer.roster.notRead',
      message: '{file} can’t be read as a list. In your spreadsheet, save it as CSV, then open that file.',
    },
    {file},
  );

const taken = () =>
  translate({
    id: 'trainer.roster.taken',
    message: 'There are names in the field. Add them or clear the field, then open the file.',
  });

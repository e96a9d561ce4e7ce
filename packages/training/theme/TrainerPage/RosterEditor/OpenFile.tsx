import {decodeText} from '@deskbook/ui/browser/decodeText';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef} from 'react';
import styles from './styles.module.css';

/** Ten times the size of a full roster */
const MAX_BYTES = 1_000_000;

interface Props {
  /** Whether the field has text that would be lost */
  isTaken: () => boolean;
  onText: (text: string) => void;
  onSaid: (words: string) => void;
}

/** Puts a file's text into the field, so the trainer sees its columns before adding anyone. */
export default function OpenFile({isTaken, onText, onSaid}: Props): ReactNode {
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

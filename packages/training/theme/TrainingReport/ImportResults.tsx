import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId, useState} from 'react';
import {filesIn, type ImportResult} from '../../client/report/importResults';
import type {ReportInHand} from '../../client/report/useReport';
import styles from './styles.module.css';

/** Brings in files and pasted text, and says what came. */
export function useImport(hand: ReportInHand) {
  const sayWhatCame = useSayWhatCame();
  const [said, setSaid] = useState('');
  const tell = async (add: () => Promise<ImportResult>) => {
    setSaid(translate({id: 'report.reading', message: 'Reading …'}));
    setSaid(sayWhatCame(await add()));
  };
  return {
    said,
    take: (from: DataTransfer | File[]) => {
      // What was dropped is only there until the event is over.
      const files = Array.isArray(from) ? from : filesIn(from);
      return tell(async () => hand.addFiles(await files));
    },
    addText: (text: string) => tell(() => hand.addText(pastedText(), text)),
  };
}

interface Props {
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
}

/** Takes files, folders and pasted e-mails. */
export default function ImportResults({onFiles, onText}: Props): ReactNode {
  return (
    <>
      <p>
        <strong>{translate({id: 'report.drop', message: 'Drop files or a folder here.'})}</strong>{' '}
        {translate({
          id: 'report.dropWhat',
          message:
            'Learning files (.json), saved e-mails (.eml, .txt), rosters from the trainer’s page (.csv) and a staff list (.csv): who should have learned something.',
        })}
      </p>
      <div className={styles.choices}>
        <FileField
          label={translate({id: 'report.chooseFiles', message: 'Choose files'})}
          onFiles={onFiles}
          more={{accept: '.json,.eml,.txt,.csv,.msg'}}
        />
        <FileField
          label={translate({id: 'report.chooseFolder', message: 'Choose a folder'})}
          onFiles={onFiles}
          more={{webkitdirectory: ''}}
        />
      </div>
      <Paste onText={onText} />
    </>
  );
}

interface FileFieldProps {
  label: string;
  onFiles: (files: File[]) => void;
  /** React's types don't include `webkitdirectory` */
  more: object;
}

function FileField({label, onFiles, more}: FileFieldProps): ReactNode {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="file"
        multiple
        {...more}
        onChange={({currentTarget}) => {
          onFiles([...(currentTarget.files ?? [])]);
          // Lets people choose the same file again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Paste({onText}: {onText: (text: string) => void}): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    onText(text);
    setText('');
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{translate({id: 'report.paste', message: 'Or paste e-mails, one below the other'})}</label>
      <textarea id={id} rows={3} value={text} onInput={({currentTarget}) => setText(currentTarget.value)} />
      <button type="button" className="button button--secondary" disabled={text.trim() === ''} onClick={add}>
        {translate({id: 'report.addPasted', message: 'Add what I pasted'})}
      </button>
    </div>
  );
}

const pastedText = () => translate({id: 'report.pasted', message: 'Pasted text'});

function useSayWhatCame(): (outcome: ImportResult) => string {
  const formats = useFormats();
  return ({files, known, rosters, staff, names, leftOut}) =>
    [
      formats.counted(
        files,
        translate({id: 'report.came.files', message: '{count} result file.|{count} result files.'}),
      ),
      rosters > 0 &&
        formats.counted(rosters, translate({id: 'report.came.rosters', message: '{count} roster.|{count} rosters.'})),
      staff > 0 &&
        formats.counted(
          staff,
          translate({
            id: 'report.came.staff',
            message: '{count} person on the staff list.|{count} people on the staff list.',
          }),
        ),
      names > 0 &&
        formats.counted(
          names,
          translate({id: 'report.came.names', message: '{count} name for a code.|{count} names for codes.'}),
        ),
      known > 0 && translate({id: 'report.came.known', message: 'Already here: {count}.'}, {count: String(known)}),
      leftOut.length > 0 &&
        translate({id: 'report.came.leftOut', message: 'Left out: {count}.'}, {count: String(leftOut.length)}),
    ]
      .filter(Boolean)
      .join(' ');
}

import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {type DragEvent, type ReactNode, useId, useState} from 'react';
import {filesIn, type ImportResult} from '../../client/report/importResults';
import type {ReportInHand} from '../../client/report/useReport';
import styles from './styles.module.css';

/** Takes files, folders and pasted e-mails, and accepts drops anywhere in its box. */
export default function ImportResults({hand}: {hand: ReportInHand}): ReactNode {
  const sayWhatCame = useSayWhatCame();
  const [said, setSaid] = useState('');
  const [isOver, setOver] = useState(false);
  const tell = async (add: () => Promise<ImportResult>) => {
    setSaid(translate({id: 'report.reading', message: 'Reading …'}));
    setSaid(sayWhatCame(await add()));
  };
  const take = (files: Promise<File[]> | File[]) => tell(async () => hand.addFiles(await files));
  const drag = (event: DragEvent, isNowOver: boolean) => {
    event.preventDefault();
    setOver(isNowOver);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields in it do the same for the keyboard */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          take(filesIn(event.dataTransfer as unknown as DataTransfer));
        }}
      >
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
            onFiles={take}
            more={{accept: '.json,.eml,.txt,.csv,.msg'}}
          />
          <FileField
            label={translate({id: 'report.chooseFolder', message: 'Choose a folder'})}
            onFiles={take}
            more={{webkitdirectory: ''}}
          />
        </div>
        <Paste onText={(text) => tell(() => hand.addText(pastedText(), text))} />
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
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

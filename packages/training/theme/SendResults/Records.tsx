import {type LearningRecord, recordKey} from '@deskbook/records/domain/learningRecord';
import {useFormats} from '@deskbook/ui/components/formats';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {recordWords} from './recordWords';
import styles from './styles.module.css';
import Tick from './Tick';

interface Props {
  records: readonly LearningRecord[];
  titles: ReadonlyMap<string, string>;
  /** Keys of the records not to send */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}

export default function Records({records, titles, left, onChange}: Props): ReactNode {
  const formats = useFormats();
  const keys = records.map(recordKey);
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{translate({id: 'send.records', message: 'What to send'})}</legend>
      <p className={styles.actions}>
        <button type="button" className={buttons.linkButton} onClick={() => onChange(new Set())}>
          {translate({id: 'send.records.all', message: 'Everything'})}
        </button>
        <button type="button" className={buttons.linkButton} onClick={() => onChange(new Set(keys))}>
          {translate({id: 'send.records.none', message: 'Nothing'})}
        </button>
      </p>
      <div className={styles.records}>
        {records.map((record) => {
          const key = recordKey(record);
          return (
            <Tick key={key} isTicked={!left.has(key)} onTick={() => toggle(key)}>
              {recordWords(record, formats, titles)}
            </Tick>
          );
        })}
      </div>
    </fieldset>
  );
}

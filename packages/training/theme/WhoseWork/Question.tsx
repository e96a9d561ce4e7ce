import {takeUnclaimed} from '@deskbook/records/client/takeWork';
import type {Work} from '@deskbook/records/client/work';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import styles from '../SendResults/styles.module.css';
import WorkList from './WorkList';

export interface QuestionProps {
  /** The name that somebody typed in */
  name: string;
  /** What was done here without a name */
  work: readonly Work[];
  /** They answered, and are the current person now. */
  onAnswer: () => void;
  onClose: () => void;
}

/** Asks somebody who typed in a name whether what was done in this browser without one is theirs. */
export default function Question({name, work, onAnswer, onClose}: QuestionProps): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const {storage} = useStorage();
  const [left, setLeft] = useState<ReadonlySet<Work>>(new Set());
  const close = () => dialog.current?.close();
  const answer = (own: readonly Work[]) => {
    takeUnclaimed(storage, name, own);
    close();
    onAnswer();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{translate({id: 'whose.title', message: 'Is this yours, {name}?'}, {name})}</h2>
        <button type="button" className={buttons.linkButton} onClick={close}>
          {translate({id: 'whose.cancel', message: 'Cancel'})}
        </button>
      </div>
      <WorkList
        legend={translate({id: 'whose.legend', message: 'Done in this browser without a name'})}
        hint={translate({
          id: 'whose.hint',
          message:
            'What you check is kept under your name from now on. The rest stays where it is, for whoever did it.',
        })}
        work={work}
        left={left}
        onChange={setLeft}
      />
      <div className={styles.answers}>
        <button
          type="button"
          className="button button--primary"
          disabled={left.size === work.length}
          onClick={() => answer(work.filter((one) => !left.has(one)))}
        >
          {translate({id: 'whose.mine', message: 'Yes, this is mine'})}
        </button>
        <button type="button" className="button button--secondary" onClick={() => answer([])}>
          {translate({id: 'whose.notMine', message: 'No, none of it is mine'})}
        </button>
      </div>
    </dialog>
  );
}

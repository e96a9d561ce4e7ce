import Translate from '@docusaurus/Translate';
import {type ReactNode, useId, useRef} from 'react';
import styles from './styles.module.css';

interface Props {
  /** On the button that asks. */
  label: string;
  question: string;
  yes: string;
  onYes: () => void;
}

/** A button that asks before it does what cannot be undone. The browser moves the focus in and back. */
export default function Confirm({label, question, yes, onYes}: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const confirm = () => {
    dialog.current?.close();
    onYes();
  };
  return (
    <>
      <button type="button" className="button button--secondary" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <p id={id}>{question}</p>
        <div className={styles.people}>
          <button type="button" className="button button--secondary" onClick={() => dialog.current?.close()}>
            <Translate id="quiz.confirm.no">No, keep it</Translate>
          </button>
          <button type="button" className="button button--primary" onClick={confirm}>
            {yes}
          </button>
        </div>
      </dialog>
    </>
  );
}

import Translate from '@docusaurus/Translate';
import {type ReactNode, useRef} from 'react';
import styles from './styles.module.css';

/** Asks before it does what cannot be undone. The browser moves the focus in and back. */
export default function Forget({onForget}: {onForget: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const forget = () => {
    dialog.current?.close();
    onForget();
  };
  return (
    <>
      <button type="button" className="button button--secondary" onClick={() => dialog.current?.showModal()}>
        <Translate id="trainer.roster.forget">Forget this roster</Translate>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="really-forget">
        <p id="really-forget">
          <Translate id="trainer.roster.reallyForget">
            Remove all names and check marks for this date from this browser? They aren’t saved anywhere else.
          </Translate>
        </p>
        <div className={styles.buttons}>
          <button type="button" className="button button--secondary" onClick={() => dialog.current?.close()}>
            <Translate id="trainer.roster.keep">No, keep them</Translate>
          </button>
          <button type="button" className="button button--primary" onClick={forget}>
            <Translate id="trainer.roster.yesForget">Yes, forget them</Translate>
          </button>
        </div>
      </dialog>
    </>
  );
}

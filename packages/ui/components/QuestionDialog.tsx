import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import styles from './QuestionDialog.module.css';

interface Props {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  /** Called after either answer and after Escape. */
  onClose: () => void;
  children?: ReactNode;
}

/** Opens a dialog as soon as it renders. The browser moves the focus in and back. */
export default function QuestionDialog({question, yes, no, onYes, onClose, children}: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const confirm = () => {
    close();
    onYes();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <p id={id}>{question}</p>
      {children}
      <div className={styles.answers}>
        <button type="button" className="button button--secondary" onClick={close}>
          {no}
        </button>
        <button type="button" className="button button--primary" onClick={confirm}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}

interface ConfirmProps extends Omit<Props, 'onClose'> {
  label: string;
}

/** A button that asks for confirmation. Requires `dialog-styles` on the page. */
export function ConfirmButton({label, ...asked}: ConfirmProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button button--secondary" onClick={() => setAsking(true)}>
        {label}
      </button>
      {isAsking && <QuestionDialog {...asked} onClose={() => setAsking(false)} />}
    </>
  );
}

import {type ReactNode, useEffect, useId, useRef} from 'react';

interface Props {
  title: string;
  onClose(): void;
  /** What it is for; without it, there is only a button that closes it. */
  action?: {label: string; run(): void; isDisabled?: boolean; isDanger?: boolean};
  /** The button that closes it; `Cancel` or `Close` if there is none. */
  closing?: string;
  /** Shown beside the buttons: why it can't be done. */
  failure?: string;
  children: ReactNode;
}

/** A question in front of the page. Escape closes it, as browsers do. */
export function Dialog({title, onClose, action, closing, failure, children}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose} className="dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          action?.run();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        {failure && <p role="alert">{failure}</p>}
        <div className="buttons">
          <button type="button" className="button button--secondary" onClick={() => dialog.current?.close()}>
            {closing ?? (action ? 'Cancel' : 'Close')}
          </button>
          {action && (
            <button
              type="submit"
              className={`button button--${action.isDanger ? 'danger' : 'primary'}`}
              disabled={action.isDisabled}
            >
              {action.label}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}

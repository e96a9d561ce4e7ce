import {type ReactNode, useId, useLayoutEffect, useRef} from 'react';

interface Props {
  title: string;
  onClose(): void;
  /** What it is for; without it, there is only a button that closes it. */
  action?: {label: string; run(): unknown; isRunning?: boolean; isDisabled?: boolean; isDanger?: boolean};
  /** Something else to choose, beside the action. */
  other?: {label: string; run(): void};
  /** Shown beside the buttons: why it can't be done. */
  failure?: string | undefined;
  children: ReactNode;
}

/** A question in front of the page. Escape closes it, as browsers do. Whatever closes it, the focus goes back. */
export function Dialog({title, onClose, action, other, failure, children}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const element = dialog.current as HTMLDialogElement;
    const before = document.activeElement as HTMLElement | null;
    const closed = () => latest.current();
    element.addEventListener('close', closed);
    element.showModal();
    return () => {
      element.removeEventListener('close', closed);
      element.close();
      // Browsers do it only for a dialog that is still in the page.
      before?.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className="dialog">
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
            {/* What is under way goes on when its dialog is closed. */}
            {action && !action.isRunning ? 'Cancel' : 'Close'}
          </button>
          {other && (
            <button type="button" className="button button--secondary" onClick={other.run}>
              {other.label}
            </button>
          )}
          {action && (
            <button
              type="submit"
              className={`button button--${action.isDanger ? 'danger' : 'primary'}`}
              disabled={action.isRunning || action.isDisabled}
            >
              {action.label}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}

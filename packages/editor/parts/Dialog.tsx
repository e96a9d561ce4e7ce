import {type ReactNode, useId, useLayoutEffect, useRef} from 'react';

interface Props {
  title: string;
  onClose(): void;
  /** The main action; without it, the dialog only has a close button. */
  action?: {label: string; run(): unknown; isRunning?: boolean; isDisabled?: boolean; isDanger?: boolean};
  /** An alternative beside the main action. */
  other?: {label: string; run(): void};
  /** Why the action failed, shown beside the buttons. */
  failure?: string | undefined;
  /** Takes all the width there is, for pages side by side. */
  isWide?: boolean;
  children: ReactNode;
}

/** A modal dialog. Escape closes it natively. Restores the focus however it's closed. */
export function Dialog({title, onClose, action, other, failure, isWide, children}: Props): ReactNode {
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
      // Browsers restore the focus only if the dialog is still in the page.
      before?.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className={isWide ? 'dialog wide' : 'dialog'}>
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
            {/* A running action continues after the dialog is closed. */}
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

import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {agendaOn} from '../../../domain/trainer/agendaTimes';
import Stage from './Stage';
import styles from './styles.module.css';

export default function Presenter(): ReactNode {
  const {session, date} = useCurrentDate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const agenda = useMemo(() => agendaOn(session, date), [session, date]);
  useLayoutEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    // The dialog itself handles keys until a button gets the focus.
    dialog.current?.focus();
  }, [isOpen]);
  return (
    <>
      <button type="button" className="button button--primary" onClick={() => setIsOpen(true)}>
        {translate({id: 'trainer.present', message: 'Present'})}
      </button>
      <dialog
        ref={dialog}
        className={clsx(styles.presenter, 'screen-only')}
        aria-label={session.title}
        tabIndex={-1}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && <Stage agenda={agenda} dialog={dialog} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

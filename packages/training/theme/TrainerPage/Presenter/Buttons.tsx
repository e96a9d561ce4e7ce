import {translate} from '@docusaurus/Translate';
import {type MouseEvent, type ReactNode, type RefObject, useLayoutEffect, useRef} from 'react';
import type {PresentedItem} from '../../../domain/trainer/presentation';
import styles from './styles.module.css';

interface Props {
  actions: Actions;
  shown: PresentedItem;
  isFirst: boolean;
  hasCodes: boolean;
  isFull: boolean;
  startOver: () => void;
}

export default function Buttons({actions, shown, isFirst, hasCodes, isFull, startOver}: Props): ReactNode {
  const {pace, isPaused, next} = shown;
  const start =
    pace === 'waiting'
      ? translate({id: 'trainer.present.start', message: 'Start'})
      : isPaused
        ? translate({id: 'trainer.present.goOn', message: 'Resume'})
        : translate({id: 'trainer.present.pause', message: 'Pause'});
  return (
    <div className={styles.buttons}>
      <Button onAct={actions.back} isDisabled={isFirst}>
        {translate({id: 'trainer.present.back', message: 'Back'})}
      </Button>
      <Button onAct={actions.startOrPause} isMain>
        {start}
      </Button>
      <Button onAct={actions.next} isDisabled={next === null}>
        {translate({id: 'trainer.present.forward', message: 'Next item'})}
      </Button>
      <Button onAct={actions.restartItem}>
        {translate({id: 'trainer.present.itemAnew', message: 'Restart this item'})}
      </Button>
      {isPaused && (
        <Button onAct={startOver}>{translate({id: 'trainer.present.startOver', message: 'Start over'})}</Button>
      )}
      <Button onAct={actions.codes}>
        {hasCodes
          ? translate({id: 'trainer.present.timer', message: 'Show the timer'})
          : translate({id: 'trainer.present.codes', message: 'Show the codes'})}
      </Button>
      <Button onAct={actions.fullScreen}>
        {isFull
          ? translate({id: 'trainer.present.window', message: 'Leave full screen'})
          : translate({id: 'trainer.present.full', message: 'Full screen'})}
      </Button>
      <Button onAct={actions.close}>{translate({id: 'trainer.present.close', message: 'Close'})}</Button>
    </div>
  );
}

interface ButtonProps {
  onAct: () => void;
  isMain?: boolean;
  isDisabled?: boolean;
  children: ReactNode;
}

/** After a mouse click, focus returns to the view, so the space bar always starts or pauses. */
function Button({onAct, isMain = false, isDisabled = false, children}: ButtonProps): ReactNode {
  const act = (event: MouseEvent<HTMLButtonElement>) => {
    if (isDisabled) return;
    if (event.detail > 0) event.currentTarget.closest('dialog')?.focus();
    onAct();
  };
  return (
    <button
      type="button"
      className={`button ${isMain ? 'button--primary' : 'button--secondary'}`}
      aria-disabled={isDisabled}
      onClick={act}
    >
      {children}
    </button>
  );
}

interface Actions {
  startOrPause(): void;
  next(): void;
  back(): void;
  restartItem(): void;
  fullScreen(): void;
  codes(): void;
  close(): void;
}

/** Actions by lowercase key. Presenter remotes send the page keys. Browsers handle Esc: it exits full screen, then the view. */
const ACTS: Readonly<Record<string, keyof Actions>> = {
  ' ': 'startOrPause',
  arrowright: 'next',
  pagedown: 'next',
  arrowleft: 'back',
  pageup: 'back',
  r: 'restartItem',
  f: 'fullScreen',
  q: 'codes',
};

/** Handles the keys of the presenter view. The space bar on a button still presses that button. */
export function useKeys(dialog: RefObject<HTMLElement | null>, actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  // A layout effect, because the next key may come right after the click that opened the view.
  useLayoutEffect(() => {
    const element = dialog.current;
    const act = (event: KeyboardEvent) => {
      const name = ACTS[event.key.toLowerCase()];
      const isButtons = event.key === ' ' && event.target instanceof HTMLButtonElement;
      if (!name || isButtons || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (!event.repeat) latest.current[name]();
    };
    element?.addEventListener('keydown', act);
    return () => element?.removeEventListener('keydown', act);
  }, [dialog]);
}

export function Keys(): ReactNode {
  const keys = [
    [
      translate({id: 'trainer.key.space', message: 'Space'}),
      translate({id: 'trainer.key.start', message: 'start, pause'}),
    ],
    ['→', translate({id: 'trainer.key.next', message: 'next item'})],
    ['←', translate({id: 'trainer.key.back', message: 'back'})],
    ['R', translate({id: 'trainer.key.restart', message: 'restart item'})],
    ['Q', translate({id: 'trainer.key.codes', message: 'codes'})],
    ['F', translate({id: 'trainer.key.full', message: 'full screen'})],
    ['Esc', translate({id: 'trainer.key.close', message: 'close'})],
  ];
  return (
    <p className={`quiet ${styles.keys}`}>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}

import {translate} from '@docusaurus/Translate';
import {type ReactNode, type RefObject, useLayoutEffect, useRef} from 'react';
import styles from './styles.module.css';

export interface Actions {
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

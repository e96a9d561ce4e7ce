import {translate} from '@docusaurus/Translate';
import type {MouseEvent, ReactNode} from 'react';
import type {PresentedItem} from '../../../domain/trainer/presentation';
import type {Actions} from './keys';
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

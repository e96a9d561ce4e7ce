import type {StorageState} from '@deskbook/ui/browser/storage';
import DurationText from '@deskbook/ui/components/DurationText';
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, type RefObject, useRef, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {type ScreenState, useFullScreen, usePresentation, useWakeLock} from '../../../client/trainer/usePresentation';
import type {AgendaItem} from '../../../domain/trainer/trainerSession';
import {CodeFigure} from '../Codes';
import Buttons, {Keys, useKeys} from './Buttons';
import styles from './styles.module.css';
import Timer, {EndTime, usePaceWords} from './Timer';

interface Props {
  agenda: readonly AgendaItem[];
  dialog: RefObject<HTMLDialogElement | null>;
  close: () => void;
}

/** What the screen shows during a session: the item, the time left, and what comes next. */
export default function Stage({agenda, dialog, close}: Props): ReactNode {
  const {session, date} = useCurrentDate();
  const presentation = usePresentation(session.slug, date.id, agenda);
  const stage = useRef<HTMLDivElement>(null);
  // Browsers don't let a dialog fill the screen, but an element in it can.
  const screen = useFullScreen(stage);
  const awake = useWakeLock();
  const [hasCodes, setHasCodes] = useState(false);
  const {item, shown} = presentation;
  const said = usePaceWords(shown);
  const actions = {
    startOrPause: presentation.startOrPause,
    next: () => presentation.move(1),
    back: () => presentation.move(-1),
    restartItem: presentation.restartItem,
    fullScreen: screen.toggle,
    codes: () => setHasCodes((isShown) => !isShown),
    close,
  };
  useKeys(dialog, actions);
  if (!shown) return null;
  return (
    <div ref={stage} className={styles.stage} data-pace={shown.pace}>
      <header className={styles.head}>
        <p>
          <Translate
            id="trainer.present.item"
            values={{session: session.title, number: item + 1, count: agenda.length}}
          >
            {'{session} · item {number} of {count}'}
          </Translate>
        </p>
        <EndTime now={presentation.now} shown={shown} />
      </header>
      {hasCodes ? (
        <div className={styles.codes}>
          {session.codes.map((code) => (
            <CodeFigure key={code.leadsTo} code={code} />
          ))}
        </div>
      ) : (
        <div className={styles.middle}>
          <h2>{shown.current.title}</h2>
          <Timer shown={shown} />
          <Next next={shown.next} />
        </div>
      )}
      <footer className={styles.foot}>
        <Buttons
          actions={actions}
          shown={shown}
          isFirst={item === 0}
          hasCodes={hasCodes}
          isFull={screen.isFull}
          startOver={presentation.startOver}
        />
        <Keys />
        <ScreenWords awake={awake} canBeFull={screen.isPossible} storage={presentation.storage} />
      </footer>
      <p role="status" className="unseen">
        {said}
      </p>
    </div>
  );
}

function Next({next}: {next: AgendaItem | null}): ReactNode {
  return (
    <p className={styles.next}>
      {next ? (
        <Translate
          id="trainer.present.next"
          values={{title: <strong>{next.title}</strong>, length: <DurationText duration={`${next.minutes} min`} />}}
        >
          {'Next: {title}, {length}'}
        </Translate>
      ) : (
        translate({id: 'trainer.present.last', message: 'This is the last item.'})
      )}
    </p>
  );
}

interface ScreenWordsProps {
  awake: ScreenState | null;
  canBeFull: boolean;
  storage: StorageState;
}

/** What this browser does and doesn't do for the trainer, and how to work around it. */
function ScreenWords({awake, canBeFull, storage}: ScreenWordsProps): ReactNode {
  const words = [
    awake && wordsOf(awake),
    canBeFull
      ? null
      : translate({
          id: 'trainer.screen.full',
          message: 'This browser doesn’t let a page fill the screen. Press F11 instead.',
        }),
    storage === 'saved'
      ? null
      : translate({
          id: 'trainer.screen.storage',
          message: 'This browser doesn’t save anything. Don’t reload the page while the timer is running.',
        }),
  ];
  return <p className={`quiet ${styles.words}`}>{words.filter(Boolean).join(' ')}</p>;
}

function wordsOf(awake: ScreenState): string {
  return {
    'kept on': translate({id: 'trainer.screen.on', message: 'The screen stays on.'}),
    'needs https': translate({
      id: 'trainer.screen.https',
      message:
        'The screen may go dark: a browser can keep it on only when the address begins with https. Before you start, set the screen to stay on in the computer’s power settings. The timer keeps running in the dark.',
    }),
    'not known': translate({
      id: 'trainer.screen.unknown',
      message:
        'The screen may go dark: this browser can’t keep it on. Set it to stay on in the computer’s power settings. The timer keeps running in the dark.',
    }),
    refused: translate({
      id: 'trainer.screen.refused',
      message:
        'The screen may go dark: the computer is saving power and won’t let the browser keep it on. Plug it in, or set the screen to stay on in its power settings. The timer keeps running in the dark.',
    }),
  }[awake];
}

import {keyOf} from '@deskbook/records/client/trainerKeys';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useMemo} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {agendaOn} from '../../../domain/trainer/agendaTimes';
import {cueOf, isPresentation} from '../../../domain/trainer/presentation';
import styles from './styles.module.css';

/**
 * For the trainer's own screen while the room sees the timer in another window: what the room sees, what comes next,
 * and the notes, which the room never sees.
 */
export default function Cue(): ReactNode {
  const {session, date} = useCurrentDate();
  const {storage, version} = useStorage();
  const agenda = useMemo(() => agendaOn(session, date), [session, date]);
  const kept = version >= 0 ? storage.read(keyOf(session.slug, date.id, 'presentation'), isPresentation) : undefined;
  const {now, next} = cueOf(agenda, kept);
  return (
    <div className={`${styles.cue} screen-only needs-script`} aria-live="polite">
      {now && (
        <p>
          <Translate id="trainer.cue.now" values={{item: <b>{now.title}</b>}}>
            {'The room sees: {item}'}
          </Translate>
        </p>
      )}
      {now?.notes && <p className={styles.notes}>{now.notes}</p>}
      <p>
        {next ? (
          <Translate id="trainer.cue.next" values={{item: <b>{next.title}</b>}}>
            {'Show the room next: {item}'}
          </Translate>
        ) : (
          translate({id: 'trainer.cue.last', message: 'This is the last item.'})
        )}
      </p>
    </div>
  );
}

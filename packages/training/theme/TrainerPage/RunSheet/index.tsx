import {formatWhere, formatZonedHours} from '@deskbook/calendar/theme/dateWords';
import {keyOf} from '@deskbook/records/client/trainerKeys';
import {printPart} from '@deskbook/ui/browser/printPart';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useMemo} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {agendaOn, type Timetable, timetableOf} from '../../../domain/trainer/agendaTimes';
import {cueOf, isPresentation} from '../../../domain/trainer/presentation';
import type {Material} from '../../../domain/trainer/trainerSession';
import {CodeFigure} from '../Codes';
import Presenter from '../Presenter';
import page from '../styles.module.css';
import Agenda from './Agenda';
import Checklist from './Checklist';
import styles from './styles.module.css';

/** One date on one sheet of paper: what happens when and where, with what, and what not to forget. */
export default function RunSheet(): ReactNode {
  const {session, date} = useCurrentDate();
  const timetable = timetableOf(session, date);
  return (
    <section id="run-sheet" className={styles.runSheet} data-part="run-sheet" aria-labelledby="run-sheet-title">
      <h2 id="run-sheet-title">
        <span className="print-only">{session.title}: </span>
        {translate({id: 'trainer.runSheet', message: 'Run sheet'})}
      </h2>
      <div className={clsx(page.buttons, 'needs-script screen-only')}>
        <Presenter />
        <button type="button" className="button button--secondary" onClick={() => printPart('run-sheet')}>
          <Icon name="printer" />
          {translate({id: 'trainer.runSheet.print', message: 'Print the run sheet'})}
        </button>
      </div>
      <RunSheetFacts timetable={timetable} />
      <Cue />
      <Agenda timetable={timetable} />
      <Materials />
      <Checklist timetable={timetable} />
      <div className={clsx(styles.codes, 'print-only')}>
        {session.codes.map((code) => (
          <CodeFigure key={code.leadsTo} code={code} />
        ))}
      </div>
    </section>
  );
}

/** The pages to have open, and the quiz for the end. */
function Materials(): ReactNode {
  const {teaches, materials, quiz} = useCurrentDate().session;
  if (teaches.length + materials.length === 0 && !quiz) return null;
  return (
    <section aria-labelledby="materials">
      <h3 id="materials">{translate({id: 'trainer.materials', message: 'Materials'})}</h3>
      <ul className={styles.materials}>
        {[...materials, ...teaches].map((material, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
          <li key={index}>
            <MaterialLink material={material} />
          </li>
        ))}
        {quiz && (
          <li>
            <Translate id="trainer.materials.quiz" values={{quiz: <MaterialLink material={quiz} />}}>
              {'Quiz: {quiz}'}
            </Translate>
          </li>
        )}
      </ul>
    </section>
  );
}

function MaterialLink({material: {title, to}}: {material: Material}): ReactNode {
  if (!to) return title;
  const isElsewhere = to.startsWith('http');
  return (
    <>
      {/\.\w+$/.test(to) ? <a href={to}>{title}</a> : <Link to={to}>{title}</Link>}
      {isElsewhere && <span className="print-only"> ({to})</span>}
    </>
  );
}

/**
 * For the trainer's own screen while the room sees the timer in another window: what the room sees, what comes next,
 * and the notes, which the room never sees.
 */
function Cue(): ReactNode {
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

function RunSheetFacts({timetable: {setupFrom, teardownUntil}}: {timetable: Timetable}): ReactNode {
  const {session, date} = useCurrentDate();
  const formats = useFormats();
  return (
    <dl className={styles.facts}>
      <Fact name={translate({id: 'trainer.fact.when', message: 'When'})} isOnPaper>
        {formats.longDate(date.start)}, {formatZonedHours(date, formats)}
      </Fact>
      <Fact name={translate({id: 'trainer.fact.where', message: 'Where'})} isOnPaper>
        {formatWhere(date)}
      </Fact>
      {date.online && (
        <Fact name={translate({id: 'trainer.fact.meeting', message: 'Meeting'})}>
          <a href={date.online}>{date.online}</a>
        </Fact>
      )}
      {date.trainers.length > 0 && (
        <Fact name={translate({id: 'trainer.fact.trainers', message: 'Trainers'})}>{formats.list(date.trainers)}</Fact>
      )}
      {session.capacity !== null && (
        <Fact name={translate({id: 'trainer.fact.seats', message: 'Seats'})}>{session.capacity}</Fact>
      )}
      {setupFrom && (
        <Fact name={translate({id: 'trainer.fact.setup', message: 'Set up from'})}>{formats.time(setupFrom)}</Fact>
      )}
      {teardownUntil && (
        <Fact name={translate({id: 'trainer.fact.teardown', message: 'Room clear by'})}>
          {formats.time(teardownUntil)}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  name: string;
  /** On the screen, the page's header already says it. */
  isOnPaper?: boolean;
  children: ReactNode;
}

function Fact({name, isOnPaper, children}: FactProps): ReactNode {
  return (
    <div className={isOnPaper ? 'print-only' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import {printPart} from '@deskbook/ui/browser/printPart';
import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {timetableOf} from '../../../domain/trainer/agendaTimes';
import type {Material} from '../../../domain/trainer/trainerSession';
import {CodeFigure} from '../Codes/CodeFigure';
import Presenter from '../Presenter';
import page from '../styles.module.css';
import Agenda from './Agenda';
import Checklist from './Checklist';
import Cue from './Cue';
import RunSheetFacts from './RunSheetFacts';
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

import {sumUp} from '@deskbook/engine/boot/path/sumUp';
import {EVERYBODY} from '@deskbook/records/client/storageKeys';
import type {DoneHow} from '@deskbook/records/domain/pathStep';
import {useDurations} from '@deskbook/ui/components/DurationText';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {type PathFacts, type PathStep, shareOf} from '../../domain/pathFacts';
import Count from './Count';
import styles from './styles.module.css';

/** A count of completed steps, a cell for each step, and a summary of the work. */
export default function Progress({path}: {path: PathFacts}): ReactNode {
  const steps = path.groups.flatMap((group) => group.steps);
  return (
    <div
      className={styles.progress}
      data-island="path"
      data-kept={EVERYBODY}
      data-tick-words={JSON.stringify({
        ...doneWords(),
        ...(steps.some(({learning}) => learning.validFor) && againWords()),
      })}
    >
      <p className={styles.total}>
        <span className="needs-script">
          <Count total={steps.length} className={styles.count} />{' '}
          {translate({id: 'path.done', message: 'steps done', description: 'After a count: 7 of 20 steps done'})}
        </span>
        {path.dueIn && <Due dueIn={path.dueIn} />}
      </p>
      <div className={`${styles.cells} needs-script`} aria-hidden="true">
        {path.groups.map(({title, steps: inGroup}, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
          <div key={index}>
            {inGroup.map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
              <i key={place} data-tick-of={step.learning.id} suppressHydrationWarning />
            ))}
            {title !== null && <span>{title}</span>}
          </div>
        ))}
      </div>
      <Sum steps={steps} />
    </div>
  );
}

/** `packages/engine/boot/path` replaces this with a date if it knows the person's first day. */
function Due({dueIn}: {dueIn: string}): ReactNode {
  const durationOf = useDurations();
  const words = {
    within: translate({id: 'path.dueIn', message: 'Finish within {time}'}, {time: durationOf(dueIn)}),
    due: translate({id: 'path.due', message: 'Due {date}'}),
    overdue: translate({id: 'path.overdue', message: 'Overdue since {date}'}),
  };
  return (
    <span className="quiet" data-due-in={dueIn} data-words={JSON.stringify(words)} suppressHydrationWarning>
      {words.within}
    </span>
  );
}

/** Short labels for how a step was completed. */
function doneWords(): Record<DoneHow, string> {
  return {
    read: translate({id: 'path.stepDone', message: 'Done'}),
    passed: translate({id: 'path.passed', message: 'Passed'}),
    signed: translate({id: 'path.signed', message: 'Signed'}),
    confirmed: translate({id: 'path.confirmed', message: 'Attended, confirmed'}),
    attended: translate({id: 'path.attended', message: 'Attended, self-reported'}),
  };
}

/** What the page says of a step that is due again. */
function againWords() {
  return {
    expiring: translate({id: 'path.expiring', message: 'Due again by {date}'}),
    expired: translate({id: 'path.expired', message: 'Due again: it was valid until {date}'}),
    undated: translate({id: 'path.undated', message: 'Due again: nobody knows when it was done'}),
  };
}

/** `packages/engine/boot/path` updates this to the remaining work. */
function Sum({steps}: {steps: readonly PathStep[]}): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const words = {
    total: translate({id: 'path.sum', message: 'Total: {parts}'}),
    left: translate({id: 'path.left', message: 'Left: {parts}'}),
    sessions: translate({id: 'path.sessions', message: '{count} session|{count} sessions'}),
    quizzes: translate({id: 'path.quizzes', message: '{count} quiz|{count} quizzes'}),
    minutes: translate({
      id: 'path.minutes',
      message: '{count} minute of pages and tasks|about {count} minutes of pages and tasks',
    }),
    hours: translate({
      id: 'path.hours',
      message: 'about {count} hour of pages and tasks|about {count} hours of pages and tasks',
    }),
  };
  return (
    <p className="quiet" data-tick-sum={JSON.stringify(words)} suppressHydrationWarning>
      {words.total.replace('{parts}', sumUp(steps.map(shareOf), words, currentLocale))}
    </p>
  );
}

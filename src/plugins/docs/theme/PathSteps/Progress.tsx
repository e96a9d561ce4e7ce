import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import {useFormats} from '../../../../components/formats';
import {useSitePath} from '../../../../components/useSitePath';
import {minutesOfPages, type PathFacts, type PathStep} from '../../domain/pathFacts';
import {PathCount} from './counts';
import {tickName} from './StepRow';
import styles from './styles.module.css';

/** From this many minutes on, hours are shown. */
const LONG = 90;

/** How far one has come: a count, a cell for each step, and what there is to do in all. */
export default function Progress({path}: {path: PathFacts}): ReactNode {
  const steps = path.groups.flatMap((group) => group.steps);
  return (
    <div className={styles.progress} data-tick-home={useSitePath()('')}>
      <p className={styles.total}>
        <span className="needs-script">
          <PathCount total={steps.length} />{' '}
          <Translate id="path.done" description="After a count: 7 of 20 steps done">
            steps done
          </Translate>
        </span>
        {path.dueIn && (
          <span className={styles.due}>
            <Translate id="path.dueIn" values={{time: <DurationText duration={path.dueIn} />}}>
              {'Finish within {time}'}
            </Translate>
          </span>
        )}
      </p>
      <div className={`${styles.cells} needs-script`} aria-hidden="true">
        {path.groups.map(({title, steps: inGroup}, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
          <div key={index}>
            {inGroup.map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
              <i key={place} data-tick-cell={tickName(step)} suppressHydrationWarning />
            ))}
            {title !== null && <span>{title}</span>}
          </div>
        ))}
      </div>
      <p className={styles.sum}>
        <Sum path={path} steps={steps} />
      </p>
    </div>
  );
}

function Sum({path, steps}: {path: PathFacts; steps: readonly PathStep[]}): ReactNode {
  const formats = useFormats();
  const {selectMessage} = usePluralForm();
  const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
  const minutes = minutesOfPages(path.groups);
  const parts = [
    [count('session'), translate({id: 'path.sessions', message: '{count} session|{count} sessions'})],
    [count('quiz'), translate({id: 'path.quizzes', message: '{count} quiz|{count} quizzes'})],
    minutes < LONG
      ? [
          minutes,
          translate({
            id: 'path.minutes',
            message: '{count} minute of pages and tasks|about {count} minutes of pages and tasks',
          }),
        ]
      : [
          Math.round(minutes / 60),
          translate({
            id: 'path.hours',
            message: 'about {count} hour of pages and tasks|about {count} hours of pages and tasks',
          }),
        ],
  ] as [number, string][];
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, forms]) => selectMessage(number, forms).replace('{count}', String(number)));
  return translate({id: 'path.sum', message: 'Total: {parts}'}, {parts: formats.list(words)});
}

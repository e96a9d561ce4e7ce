import type {LearningStep} from '@deskbook/content/learningSteps';
import {canBeTicked} from '@deskbook/records/domain/pathStep';
import Badge from '@deskbook/ui/components/Badge';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {type PathStep, shareOf} from '../../domain/pathFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import SessionDate from './SessionDate';
import {stepIcon, useStepNote} from './StepNote';
import styles from './styles.module.css';

/** A step's checkbox, icon, title, note and next date. */
export default function StepRow({step}: {step: PathStep}): ReactNode {
  const note = useStepNote()(step);
  const label = translate({id: 'path.tick', message: '{title} is done'}, {title: step.title});
  return (
    <li className={styles.step}>
      <span className={styles.box} data-island="path">
        <input
          type="checkbox"
          form="ticks"
          autoComplete="off"
          data-tick={step.learning.id}
          data-tick-step={proofOf(step.learning)}
          disabled={!canBeTicked(step.learning.kind)}
          data-tick-share={shareOf(step)}
          aria-label={label}
        />
      </span>
      <PageIcon name={stepIcon(step)} className={styles.icon} />
      <div className={styles.about}>
        <span data-tick-title="">
          <LinkedTitle link={step} />
        </span>
        <span className="quiet" data-tick-note="">
          {note}
        </span>
        {!canBeTicked(step.learning.kind) && <span className={`${styles.toDo} quiet`}>{toDoWords(step.learning)}</span>}
        {step.learning.validFor && (
          <span className={styles.again} data-tick-again="" hidden suppressHydrationWarning>
            {''}
          </span>
        )}
        {step.coming && <SessionDate dates={step.coming.dates} signUp={step.signUp} />}
        <span className={styles.done}>
          <PageIcon name="check" />
          <span data-tick-how="" suppressHydrationWarning>
            {translate({id: 'path.stepDone', message: 'Done'})}
          </span>
          <span data-tick-day="" suppressHydrationWarning>
            {''}
          </span>
        </span>
      </div>
      <span className={styles.next}>
        <Badge icon="arrow-right" tone="primary">
          {translate({id: 'path.next', message: 'Next'})}
        </Badge>
      </span>
    </li>
  );
}

/** Shown instead of a checkbox if the step is completed on its own page. */
function toDoWords({kind}: LearningStep): string {
  return kind === 'quiz'
    ? translate({id: 'path.toPass', message: 'Pass the quiz to finish this step.'})
    : translate({id: 'path.toSign', message: 'Sign the page at its end to finish this step.'});
}

/** Facts the script needs to find proof that the step is done. */
function proofOf({id: _, ...proof}: LearningStep): string | undefined {
  return proof.kind === 'read' && !proof.validFor ? undefined : JSON.stringify(proof);
}

import type {PathOverview} from '@deskbook/content/pathOverviews';
import Badge from '@deskbook/ui/components/Badge';
import {useFormats} from '@deskbook/ui/components/formats';
import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ComingSession} from '../../domain/mySessions';
import type {PathProgress} from '../../domain/pathProgress';
import GoLink from './GoLink';
import {SessionActions, SessionWhen} from './MySessions';
import styles from './styles.module.css';

/** The reader's learning paths: progress, due date, and a link to the next step. */
export function MyPaths({inHand}: {inHand: readonly PathProgress[]}): ReactNode {
  const {counted} = useFormats();
  return (
    <section aria-labelledby="my-path">
      <h2 id="my-path">
        {counted(
          inHand.length,
          translate({id: 'quiz.training.myPath', message: 'Your learning path|Your learning paths'}),
        )}
      </h2>
      <ul className="plain-list">
        {inHand.map((progress) => (
          <PathCard key={progress.path.url} progress={progress} />
        ))}
      </ul>
    </section>
  );
}

interface PathCardProps {
  progress: PathProgress;
  /** The date of its next step, if that is a session */
  coming?: ComingSession | undefined;
  /** Whether it's the one thing to do next */
  isFirst?: boolean;
}

/** How far a learning path is, and how to go on. */
export function PathCard({progress, coming, isFirst = false}: PathCardProps): ReactNode {
  const {path, next, doneCount: done} = progress;
  const {url, title, steps} = path;
  const go =
    done === 0
      ? translate({id: 'quiz.next.start', message: 'Start'})
      : translate({id: 'quiz.next.goOn', message: 'Continue'});
  return (
    <li className={styles.first} data-quiet={!isFirst || undefined}>
      <span className={styles.tile}>
        <PageIcon name="graduate" />
      </span>
      <div className={styles.rowText}>
        <Link to={url}>{title}</Link>
        <progress max={steps.length} value={done} aria-hidden="true" />
        <span className="quiet">
          <Translate
            id="quiz.training.pathDone"
            values={{done: String(done), total: String(steps.length)}}
            description="How many steps of a learning path are done"
          >
            {'{done} of {total} done'}
          </Translate>
        </span>
        <span className="quiet">
          {next ? (
            <Translate
              id="quiz.training.pathNext"
              values={{step: next.to ? <Link to={next.to}>{next.title}</Link> : next.title}}
            >
              {'Next: {step}'}
            </Translate>
          ) : (
            translate({id: 'quiz.training.pathFinished', message: 'Go through the steps with your supervisor.'})
          )}
        </span>
        {coming && <SessionWhen coming={coming} />}
        <Due progress={progress} />
      </div>
      {next && !coming && <GoLink to={next.to ?? url} go={go} title={next.title} isFirst={isFirst} />}
      {coming && <SessionActions coming={coming} isFirst={isFirst} />}
    </li>
  );
}

function Due({progress: {next, due, dueStep, isOverdue}}: {progress: PathProgress}): ReactNode {
  const formats = useFormats();
  if (!next || !due) return null;
  const words = translate({id: 'quiz.training.pathDue', message: 'Due {date}'}, {date: formats.date(due)});
  return (
    <span className={clsx(styles.badges, styles.due)}>
      {isOverdue ? (
        <Badge icon="warning" tone="attention">
          {translate({id: 'quiz.training.pathOverdue', message: 'Overdue since {date}'}, {date: formats.date(due)})}
        </Badge>
      ) : (
        <Badge icon="clock">{words}</Badge>
      )}
      {dueStep && dueStep !== next && (
        <span className="quiet">
          <Translate
            id="quiz.training.pathAgain"
            values={{step: dueStep.to ? <Link to={dueStep.to}>{dueStep.title}</Link> : dueStep.title}}
          >
            {'Due again: {step}'}
          </Translate>
        </span>
      )}
    </span>
  );
}

/** All learning paths, for readers who haven't begun one. */
export function ChoosePath({paths}: {paths: readonly PathOverview[]}): ReactNode {
  const {counted} = useFormats();
  const forms = translate({id: 'index.steps', message: '{count} step|{count} steps'});
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="choose-path">
      <h2 id="choose-path">{translate({id: 'quiz.training.choosePath', message: 'Choose your learning path'})}</h2>
      <ul className={`plain-list ${styles.paths}`}>
        {paths.map(({url, title, description, steps}) => (
          <li key={url} className={styles.card}>
            <span className={styles.tile}>
              <PageIcon name="graduate" />
            </span>
            <h3>
              <Link to={url}>{title}</Link>
            </h3>
            <p>{description}</p>
            <p className="quiet">{counted(steps.length, forms)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

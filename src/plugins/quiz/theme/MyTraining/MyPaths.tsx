import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import PageIcon from '../../../../components/PageIcon';
import type {PathProgress} from '../../domain/pathProgress';
import styles from './styles.module.css';

/** The learning paths one is on: how far, and the way to the next step. */
export default function MyPaths({started}: {started: readonly PathProgress[]}): ReactNode {
  const {counted} = useFormats();
  return (
    <section aria-labelledby="my-path">
      <h2 id="my-path">
        {counted(
          started.length,
          translate({id: 'quiz.training.myPath', message: 'Your learning path|Your learning paths'}),
        )}
      </h2>
      <ul className="plain-list">
        {started.map((progress) => (
          <li key={progress.path.url} className={styles.first}>
            <PathCard progress={progress} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PathCard({progress: {path, done, next}}: {progress: PathProgress}): ReactNode {
  const {url, title, steps} = path;
  const go = translate({id: 'quiz.next.goOn', message: 'Continue'});
  return (
    <>
      <span className={styles.tile}>
        <PageIcon name="graduate" />
      </span>
      <div className={styles.rowText}>
        <Link to={url}>{title}</Link>
        <progress className={styles.bar} max={steps.length} value={done} aria-hidden="true" />
        <span className={styles.why}>
          <Translate
            id="quiz.training.pathDone"
            values={{done: String(done), total: String(steps.length)}}
            description="How many steps of a learning path are ticked"
          >
            {'{done} of {total} done'}
          </Translate>
        </span>
        <span className={styles.why}>
          {next ? (
            <Translate
              id="quiz.training.pathNext"
              values={{step: next.to ? <Link to={next.to}>{next.title}</Link> : next.title}}
            >
              {'Next: {step}'}
            </Translate>
          ) : (
            <Translate id="quiz.training.pathFinished">Go through the steps with your supervisor.</Translate>
          )}
        </span>
      </div>
      {next && (
        <Link to={next.to ?? url} className="button button--primary" aria-label={`${go}: ${next.title}`}>
          {go}
        </Link>
      )}
    </>
  );
}

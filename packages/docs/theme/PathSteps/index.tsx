import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {groupId, type PathFacts, type PathGroup} from '../../domain/pathFacts';
import Count from './Count';
import NextCards from './NextCards';
import PaperHead from './PaperHead';
import Progress from './Progress';
import StepRow from './StepRow';
import styles from './styles.module.css';
import TicksNote from './TicksNote';

/** The steps of a learning path in order, each with a checkbox. */
export default function PathSteps({path}: {path: PathFacts}): ReactNode {
  return (
    <div className={styles.path} data-sheet="path-styles" data-path-id={path.id}>
      <PaperHead />
      <Progress path={path} />
      <NextCards path={path} />
      {path.groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
        <section key={index} className={styles.group} data-tick-scope="">
          {group.title !== null && <GroupTitle id={groupId(index)} group={group} />}
          <ol className={clsx(styles.steps, 'plain-list')}>
            {group.steps.map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
              <StepRow key={place} step={step} />
            ))}
          </ol>
        </section>
      ))}
      <TicksNote />
    </div>
  );
}

function GroupTitle({id, group: {title, text, steps}}: {id: string; group: PathGroup}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const [first = '', ...rest] = (text ?? '').split(/(?<=\.) /);
  return (
    <div className={styles.groupTitle}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <Count total={steps.length} className="quiet needs-script" />
      {text && (
        <p>
          {rest.length > 0 ? <b>{first}</b> : first} {rest.join(' ')}
        </p>
      )}
    </div>
  );
}

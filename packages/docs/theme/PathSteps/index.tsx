import {TICKS} from '@deskbook/records/client/tickStore';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {TICKS_FORM, TickClear} from '@deskbook/ui/components/Tick';
import ticks from '@deskbook/ui/components/Tick.module.css';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {groupId, type PathFacts, type PathGroup} from '../../domain/pathFacts';
import Count from './Count';
import NextCards from './NextCards';
import Progress from './Progress';
import StepRow from './StepRow';
import styles from './styles.module.css';

/** The steps of a learning path in order, each with a checkbox. */
export default function PathSteps({path}: {path: PathFacts}): ReactNode {
  return (
    <div className={styles.path} data-path-id={path.id}>
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

/** The printed checklist's heading. `packages/engine/boot/path` fills in what this browser knows; other lines stay blank. */
function PaperHead(): ReactNode {
  const lines = [
    {known: 'name', label: translate({id: 'path.paper.name', message: 'Name'})},
    {known: 'day', label: translate({id: 'path.paper.start', message: 'First day'})},
    {known: 'supervisor', label: translate({id: 'path.paper.supervisor', message: 'Supervisor'})},
  ];
  return (
    <div className={`${styles.paperHead} print-only`}>
      {lines.map(({known, label}) => (
        <span key={known}>
          {label} <b data-paper={known} suppressHydrationWarning />
        </span>
      ))}
    </div>
  );
}

/** Says where check marks are stored, and clears them. */
function TicksNote(): ReactNode {
  return (
    <form
      id={TICKS_FORM}
      action="#"
      className={`${ticks.summary} ${styles.kept} needs-script`}
      data-island="path"
      // Earlier versions stored check marks by page address.
      data-kept={TICKS + useDoc().metadata.permalink}
    >
      <p>
        <Translate
          id="path.kept"
          values={{
            myTraining: (
              <SiteLink to="/my-training/">{translate({id: 'path.myTraining', message: 'My training'})}</SiteLink>
            ),
          }}
        >
          {'Your check marks stay in this browser until you send them. {myTraining} shows all you have done.'}
        </Translate>
      </p>
      <TickClear />
    </form>
  );
}

import {ID_MARK} from '@deskbook/drawings/idMark';
import {pageIcon} from '@deskbook/ui/components/kinds';
import pictures from '@deskbook/ui/components/MachinePicture.module.css';
import PageIcon from '@deskbook/ui/components/PageIcon';
import {inUnits} from '@deskbook/ui/components/PlanBoard';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {DeskData, DeskMachine} from '../../domain/frontDesk';
import AllLink from '../Home/AllLink';
import styles from './styles.module.css';

/**
 * The machines of a service desk, each a link. It is one list: on a wide screen its entries are where the machines would
 * be at a desk, and otherwise they stand on shelves. So each drawing is in the page once.
 */
export default function ServiceDesk({desk: {machines, counter, all}}: {desk: DeskData}): ReactNode {
  return (
    <section className={styles.desk} aria-labelledby="desk">
      <div className={styles.backdrop}>
        <div className={styles.room}>
          <div
            className={styles.scene}
            style={inUnits({middle: counter.x + counter.width / 2, columns: columnsOf(machines.length)})}
          >
            <h2 id="desk" className={styles.sign}>
              {translate({id: 'home.desk', message: 'Point at what is in front of you'})}
            </h2>
            {machines.some(({placement}) => placement === 'desk') && <Counter {...counter} />}
            <ul className={clsx(styles.machines, 'plain-list')}>
              {machines.map((machine, index) => (
                <li
                  key={machine.to}
                  className={clsx(styles.machine, styles[machine.placement])}
                  style={inUnits({...machine.position})}
                >
                  <Link to={machine.to}>
                    <Picture machine={machine} prefix={`desk-${index}-`} />
                    <span className={styles.label}>{machine.label}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      {all && (
        <p className={styles.more}>
          <AllLink all={all} />
          <span>{translate({id: 'home.desk.more', message: 'Not on this desk? All other machines are there.'})}</span>
        </p>
      )}
    </section>
  );
}

/** How many stand on a shelf if there is room: all of them, or half, so that none is left over. */
function columnsOf(count: number): number {
  return count > MOST_ON_SHELF ? Math.ceil(count / 2) : count;
}

const MOST_ON_SHELF = 7;

function Picture({machine: {label, category, picture}, prefix}: {machine: DeskMachine; prefix: string}): ReactNode {
  if (!picture) {
    return (
      <span className={styles.card}>
        <PageIcon name={pageIcon('equipment', label, category)} />
      </span>
    );
  }
  return (
    <svg
      className={clsx(styles.drawn, pictures.picture)}
      viewBox={picture.viewBox}
      preserveAspectRatio="xMidYMax"
      aria-hidden="true"
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: only elements and attributes from a list get here */}
      <g dangerouslySetInnerHTML={{__html: picture.art.replaceAll(ID_MARK, prefix)}} />
    </svg>
  );
}

/** What the machines stand on, with a flap for returns and a pile of books if there is room. */
function Counter({x, width, hasReturns}: DeskData['counter']): ReactNode {
  return (
    <div className={styles.counter} style={inUnits({x, width})} aria-hidden="true">
      {hasReturns && (
        <>
          <svg className={styles.books} viewBox="0 0 72 56" aria-hidden="true">
            <path d="M4 43h58v13H4zM8 32h50v11H8zM5 18h54v14H5zM14 43v13M19 43v13M48 18v14" />
          </svg>
          <span className={styles.returns}>
            {translate({id: 'home.desk.returns', message: 'Returns', description: 'On the flap for returned books'})}
          </span>
        </>
      )}
    </div>
  );
}

import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import PhoneLink from '@deskbook/ui/components/PhoneLink';
import PlanBoard, {PlaceDisc, PlaceMark} from '@deskbook/ui/components/PlanBoard';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {ListedFloor, Machines, PlanPage} from '../../domain/plans/planPages';
import styles from './styles.module.css';

/**
 * A branch's plan with its places as a list. Each entry of the list marks its own place on the plan, so pointing at
 * either shows the other.
 */
export default function Plan({data}: {data: PlanPage}): ReactNode {
  const {path, branch, floors, elsewhere} = data;
  const pathOf = useSitePath();
  const title = translate({id: 'plan.title', message: 'Where things are: {branch}'}, {branch: branch.name});
  return (
    <Layout>
      <PageMetadata title={title} />
      <main className={styles.main}>
        <Breadcrumbs trail={[{label: sectionLabel('equipment'), to: pathOf('equipment/')}]} />
        <h1>{title}</h1>
        {(branch.address || branch.phone) && (
          <p className={styles.lead}>
            {branch.address}
            {branch.address && branch.phone && ' · '}
            {branch.phone && <PhoneLink phone={branch.phone} />}
          </p>
        )}
        {floors.map((floor) => (
          <section key={floor.floor.picture} className={styles.section} aria-label={floor.title}>
            {floors.length > 1 && <h2>{floor.title}</h2>}
            <FloorList {...floor} />
          </section>
        ))}
        {elsewhere.length > 0 && (
          <section className={styles.section} aria-labelledby="not-on-the-plan">
            <h2 id="not-on-the-plan">{translate({id: 'plan.elsewhere', message: 'Not on the plan'})}</h2>
            <MachineList machines={elsewhere} />
          </section>
        )}
        <PrintFoot path={pathOf(path)} />
      </main>
    </Layout>
  );
}

function FloorList({floor, title, description, places}: ListedFloor): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const {id} of places) collectAnchor(id);
  return (
    <PlanBoard floors={[{...floor, title, description}]} className={styles.board}>
      <ol className={styles.places}>
        {places.map(({id, place, machines}) => (
          <li key={id} id={id} className={styles.place}>
            <a href={`#${id}`} className={styles.name}>
              <PlaceMark place={place} floors={[floor]} className={styles.mark} />
              <PlaceDisc number={place.number} /> {place.name}
            </a>
            <MachineList machines={machines} />
          </li>
        ))}
      </ol>
    </PlanBoard>
  );
}

function MachineList({machines}: {machines: readonly Machines[]}): ReactNode {
  if (machines.length === 0) return null;
  return (
    <ul className={styles.machines}>
      {machines.map(({guide, units}) => (
        <li key={guide}>
          {`${guide}: `}
          {units.map(({tag, to, detail}, index) => (
            <span key={tag} className={styles.unit}>
              <Link to={to}>{tag}</Link>
              {detail && <span className="quiet">{` ${detail}`}</span>}
              {index < units.length - 1 && ', '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

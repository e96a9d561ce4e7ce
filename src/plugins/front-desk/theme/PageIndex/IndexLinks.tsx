import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import SiteLink from '../../../../components/SiteLink';
import type {IndexName} from '../../domain/frontDesk';
import OfficeContact from './OfficeContact';
import styles from './styles.module.css';

/** Other views of what a page lists; of the office, how to reach it. */
export default function IndexLinks({name}: {name: IndexName}): ReactNode {
  if (name === 'office') return <OfficeContact />;
  const isTraining = name === 'training';
  if (!isTraining && name !== 'sessions') return null;
  return (
    <ul className={clsx(styles.links, 'plain-list screen-only')}>
      <li>
        <Icon name="calendar" />
        <SiteLink to="/calendar/">
          <Translate id="index.calendar">Training calendar</Translate>
        </SiteLink>
      </li>
      {isTraining && (
        <li>
          <Icon name="graduate" />
          <SiteLink to="/my-training/">
            <Translate id="index.myTraining">My training</Translate>
          </SiteLink>
        </li>
      )}
    </ul>
  );
}

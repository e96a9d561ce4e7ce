import PageIcon from '@deskbook/ui/components/PageIcon';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {IndexData} from '../../domain/frontDesk';
import HelpDeskContact from '../HelpDeskContact';
import styles from './styles.module.css';

/** Links to other views of the list. For the office, how to reach the help desk. */
export default function IndexLinks({name}: Pick<IndexData, 'name'>): ReactNode {
  if (name === 'office') return <HelpDeskContact className={styles.links} />;
  const isTraining = name === 'training';
  if (!isTraining && name !== 'sessions') return null;
  return (
    <ul className={clsx(styles.links, 'plain-list screen-only')}>
      <li>
        <PageIcon name="calendar" />
        <SiteLink to="/calendar/">{translate({id: 'index.calendar', message: 'Training calendar'})}</SiteLink>
      </li>
      {isTraining && (
        <li>
          <PageIcon name="graduate" />
          <SiteLink to="/my-training/">{translate({id: 'index.myTraining', message: 'My training'})}</SiteLink>
        </li>
      )}
    </ul>
  );
}

import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import HelpDeskClosed from '../../../../components/HelpDeskClosed';
import HelpDeskLink from '../../../../components/HelpDeskLink';
import PageIcon from '../../../../components/PageIcon';
import SiteLink from '../../../../components/SiteLink';
import {useHelpDesk} from '../../../../components/useHelpDesk';
import {endSentence} from '../../../../shared/endSentence';
import type {IndexName} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** Other views of what a page lists; of the office, how to reach it. */
export default function IndexLinks({name}: {name: IndexName}): ReactNode {
  if (name === 'office') return <OfficeContact />;
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

/** How to reach the office: its help desk, and when somebody is there. */
function OfficeContact(): ReactNode {
  const {phone, email, hours} = useHelpDesk();
  return (
    <ul className={clsx(styles.links, 'plain-list')}>
      {phone && (
        <li>
          <HelpDeskLink className={styles.phone} />
        </li>
      )}
      <li>
        <PageIcon name="mail" />
        <a href={`mailto:${email}`}>{email}</a>
      </li>
      {hours && (
        <li>
          <PageIcon name="clock" />
          <span>
            {endSentence(hours)} <HelpDeskClosed />
          </span>
        </li>
      )}
    </ul>
  );
}

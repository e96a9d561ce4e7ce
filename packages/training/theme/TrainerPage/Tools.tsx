import opener from '@deskbook/ui/components/Opener.module.css';
import PageIcon from '@deskbook/ui/components/PageIcon';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {CurrentDateProvider} from '../../client/trainer/currentDate';
import {useChosenDate} from '../../client/trainer/useChosenDate';
import {useRoster} from '../../client/trainer/useRoster';
import type {TrainerSession} from '../../domain/trainer/trainerSession';
import {trainerParts} from '../trainerParts';
import Certificates from './Certificates';
import Codes from './Codes';
import DateChoice from './DateChoice';
import Notices from './Notices';
import RosterEditor from './RosterEditor';
import RunSheet from './RunSheet';
import SignInSheet from './SignInSheet';
import styles from './styles.module.css';

export interface ToolsProps {
  session: TrainerSession;
}

/** Everything about one date of a session, for the trainer's screen, the room and paper. */
export default function Tools({session}: ToolsProps): ReactNode {
  const {date, isLost, choose} = useChosenDate(session);
  const rosterStore = useRoster(session.slug, date.id);
  return (
    <CurrentDateProvider value={{session, date, rosterStore}}>
      <DateChoice onChoose={choose} />
      <p>
        <Link to={session.to}>{translate({id: 'trainer.toSession', message: "Go to the session's page"})}</Link>
      </p>
      <Notices isLost={isLost} />
      <Contents />
      <RunSheet />
      <RosterEditor />
      <SignInSheet />
      <Certificates />
      <Codes />
    </CurrentDateProvider>
  );
}

/** Parts that are empty without a script */
const NEED_SCRIPT = ['roster', 'certificates', 'results'];

function Contents(): ReactNode {
  return (
    <nav aria-label={translate({id: 'trainer.contents', message: 'On this page'})} data-sheet="opener-styles">
      <ul className={clsx(styles.contents, 'plain-list')}>
        {trainerParts().map(([id, icon, name]) => (
          <li key={id} className={NEED_SCRIPT.includes(id) ? 'needs-script' : undefined}>
            <a href={`#${id}`} className={opener.opener}>
              <PageIcon name={icon} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SessionPart} from '../../domain/sessionPart';
import Ask from './Ask';
import {Others, SeeCalendar} from './nextSteps';
import SubscribeLink from './SubscribeLink';
import styles from './styles.module.css';

/** What to do about a session that was cancelled or postponed as a whole. */
export default function CalledOff({part}: {part: SessionPart}): ReactNode {
  return (
    <div className={styles.steps}>
      <p>
        <strong>
          {part.registration.state === 'postponed' ? (
            <Translate id="session.postponed">Postponed. The new date is not set yet.</Translate>
          ) : (
            <Translate id="session.cancelled">Canceled. This session won’t take place.</Translate>
          )}
        </strong>
      </p>
      <ul>
        {part.registration.state === 'postponed' && part.file && (
          <li>
            <Translate
              id="session.postponed.subscribe"
              values={{subscribe: <SubscribeLink file={part.file} />}}
              description="The link reads: Subscribe"
            >
              {'{subscribe}, and your calendar will show the new date once it’s set.'}
            </Translate>
          </li>
        )}
        <li>
          <Translate id="session.askAbout" values={{contact: <Ask contact={part.contact} />}}>
            {'Questions: {contact}'}
          </Translate>
        </li>
        <Others part={part} />
        <SeeCalendar part={part} />
      </ul>
    </div>
  );
}

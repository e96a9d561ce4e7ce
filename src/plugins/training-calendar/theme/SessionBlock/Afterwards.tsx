import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {SessionPart} from '../../domain/sessionPart';
import {SubscribeLink} from './calendarLinks';
import {Ask, Others, SeeCalendar} from './nextSteps';
import styles from './styles.module.css';

/** What to do about a session that was cancelled or postponed as a whole. */
export function CalledOff({part}: {part: SessionPart}): ReactNode {
  const isPostponed = part.registration.state === 'postponed';
  return (
    <div className={styles.steps}>
      <p>
        <strong>
          {isPostponed
            ? translate({id: 'session.postponed', message: 'Postponed. The new date is not set yet.'})
            : translate({id: 'session.cancelled', message: 'Canceled. This session won’t take place.'})}
        </strong>
      </p>
      <ul>
        {isPostponed && part.file && (
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

/** What to do about a session whose last date is over. */
export function Ended({part}: {part: SessionPart}): ReactNode {
  const formats = useFormats();
  const last = part.dates.findLast(({add}) => add);
  return (
    <div className={styles.steps}>
      <p>
        <strong>
          <Translate id="session.over" values={{date: last ? formats.date(last.start) : ''}}>
            {'This session is over. Its last date was {date}.'}
          </Translate>
        </strong>
      </p>
      <ul>
        <Others part={part} />
        <SeeCalendar part={part} />
        <li>
          <Translate id="session.over.ask" values={{contact: <Ask contact={part.contact} />}}>
            {'To ask for another date: {contact}'}
          </Translate>
        </li>
      </ul>
    </div>
  );
}

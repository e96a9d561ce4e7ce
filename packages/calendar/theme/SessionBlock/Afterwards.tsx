import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SessionPart} from '../../domain/sessionPart';
import {SubscribeLink} from './calendarLinks';
import {Ask, Others, SeeCalendar} from './nextSteps';
import styles from './styles.module.css';

interface Props {
  part: SessionPart;
}

/** What to do about a session that was canceled or postponed entirely. */
export function CalledOff({part}: Props): ReactNode {
  const isPostponed = part.registration.state === 'postponed';
  return (
    <Instead
      part={part}
      because={
        isPostponed
          ? translate({id: 'session.postponed', message: 'Postponed. The new date is not set yet.'})
          : translate({id: 'session.cancelled', message: 'Canceled. This session won’t take place.'})
      }
    >
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
      {part.contact && (
        <li>
          <Translate id="session.askAbout" values={{contact: <Ask contact={part.contact} />}}>
            {'Questions: {contact}'}
          </Translate>
        </li>
      )}
    </Instead>
  );
}

/** What to do about a session whose last date is over. */
export function Ended({part}: Props): ReactNode {
  const formats = useFormats();
  const last = part.dates.findLast(({add}) => add);
  const because = translate(
    {id: 'session.over', message: 'This session is over. Its last date was {date}.'},
    {date: last ? formats.date(last.start) : ''},
  );
  return (
    <Instead part={part} because={because}>
      {part.contact && (
        <li>
          <Translate id="session.over.ask" values={{contact: <Ask contact={part.contact} />}}>
            {'To ask for another date: {contact}'}
          </Translate>
        </li>
      )}
    </Instead>
  );
}

interface InsteadProps extends Props {
  because: string;
  children: ReactNode;
}

function Instead({part, because, children}: InsteadProps): ReactNode {
  return (
    <div className={styles.steps}>
      <p>
        <strong>{because}</strong>
      </p>
      <ul>
        {children}
        <Others part={part} />
        <li className="screen-only">
          <SeeCalendar part={part} />
        </li>
      </ul>
    </div>
  );
}

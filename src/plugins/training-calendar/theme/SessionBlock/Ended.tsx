import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {SessionPart} from '../../domain/sessionPart';
import Ask from './Ask';
import {Others, SeeCalendar} from './nextSteps';
import styles from './styles.module.css';

/** What to do about a session whose last date is over. */
export default function Ended({part}: {part: SessionPart}): ReactNode {
  const formats = useFormats();
  const {dates, contact} = part;
  const last = dates.findLast(({add}) => add);
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
          <Translate id="session.over.ask" values={{contact: <Ask contact={contact} />}}>
            {'To ask for another date: {contact}'}
          </Translate>
        </li>
      </ul>
    </div>
  );
}

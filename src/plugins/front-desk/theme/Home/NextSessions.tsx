import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import SiteLink from '../../../../components/SiteLink';
import type {SessionDate} from '../../domain/frontDesk';
import styles from './styles.module.css';

/** How many are in sight on the day of reading; the others follow as these pass. */
const SHOWN = 3;

/** The next sessions, the date as a block; which ones are next is right on the day of reading. */
export default function NextSessions({dates}: {dates: readonly SessionDate[]}): ReactNode {
  return (
    <section aria-labelledby="next-sessions">
      <h2 id="next-sessions">
        <Translate id="home.sessions">Next training</Translate>
      </h2>
      <ul className={styles.sessions}>
        {dates.map((date, place) => (
          <ShownBetween
            as="li"
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
            key={place}
            className={styles.session}
            from={dates[place - SHOWN]?.endsAt}
            until={date.endsAt}
            initially={place < SHOWN}
          >
            <Session date={date} />
          </ShownBetween>
        ))}
      </ul>
      <AfterTheLast dates={dates} />
      <SiteLink to="/sessions/">
        <Translate id="home.sessions.all">All training sessions</Translate>
      </SiteLink>
      {' · '}
      <SiteLink to="/calendar/">
        <Translate id="home.sessions.calendar">Training calendar</Translate>
      </SiteLink>
    </section>
  );
}

/** The page may be read long after it was built: by then the calendar may have more. */
function AfterTheLast({dates}: {dates: readonly SessionDate[]}): ReactNode {
  const last = dates.at(-1);
  if (!last) {
    return (
      <p className={styles.muted}>
        <Translate id="home.sessions.none">No training session is planned at the moment.</Translate>
      </p>
    );
  }
  return (
    <ShownBetween as="p" className={styles.muted} from={last.endsAt} initially={false}>
      <Translate
        id="home.sessions.later"
        values={{
          calendar: (
            <SiteLink to="/calendar/">
              <Translate id="home.sessions.later.calendar">training calendar</Translate>
            </SiteLink>
          ),
        }}
      >
        {'See the {calendar} for what comes next.'}
      </Translate>
    </ShownBetween>
  );
}

function Session({date: {title, to, start, place}}: {date: SessionDate}): ReactNode {
  const formats = useFormats();
  return (
    <>
      <time dateTime={start} className={styles.date}>
        <span>{formats.shortMonth(start)}</span> <strong>{Number(start.slice(8, 10))}</strong>
      </time>
      <div>
        <Link to={to}>{title}</Link>
        <p className={styles.muted}>
          {formats.longDate(start)}, {formats.time(start)}
          {place && `, ${place === 'online' ? translate({id: 'place.online', message: 'online'}) : place}`}
        </p>
      </div>
    </>
  );
}

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import SiteLink from '../../../../components/SiteLink';
import {useNow} from '../../../../components/useToday';
import type {Card, CardDate} from '../../domain/cards';
import styles from './styles.module.css';

const SHOWN = 3;

/** The next sessions, the date as a block; which ones are next is right on the day of reading. */
export default function NextSessions({sessions}: {sessions: readonly Card[]}): ReactNode {
  const now = useNow();
  const next = nextDates(sessions, now).slice(0, SHOWN);
  return (
    <section aria-labelledby="next-sessions">
      <h2 id="next-sessions">
        <Translate id="home.sessions">Next training</Translate>
      </h2>
      {next.length === 0 && (
        <p className={styles.muted}>
          <Translate id="home.sessions.none">No training session is planned at the moment.</Translate>
        </p>
      )}
      <ul className={styles.sessions}>
        {next.map(({card, date}) => (
          <Session key={card.to + date.start} card={card} date={date} />
        ))}
      </ul>
      <SiteLink to="/sessions/">
        <Translate id="home.sessions.all">All training sessions</Translate>
      </SiteLink>
    </section>
  );
}

function nextDates(sessions: readonly Card[], now: string | null): {card: Card; date: CardDate}[] {
  return sessions
    .flatMap((card) => card.dates.map((date) => ({card, date})))
    .filter(({date}) => date.status === 'scheduled' && (now === null || date.endsAt > now))
    .toSorted((a, b) => (a.date.endsAt < b.date.endsAt ? -1 : 1));
}

function Session({card, date}: {card: Card; date: CardDate}): ReactNode {
  const formats = useFormats();
  return (
    <li className={styles.session}>
      <time dateTime={date.start} className={styles.date}>
        <span>{formats.shortMonth(date.start)}</span> <strong>{Number(date.start.slice(8, 10))}</strong>
      </time>
      <div>
        <Link to={card.to}>{card.title}</Link>
        <p className={styles.muted}>
          {formats.longDate(date.start)}, {formats.time(date.start)}
          {date.place &&
            `, ${date.place === 'online' ? translate({id: 'place.online', message: 'online'}) : date.place}`}
        </p>
      </div>
    </li>
  );
}

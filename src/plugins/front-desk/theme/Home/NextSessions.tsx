import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import SiteLink from '../../../../components/SiteLink';
import type {Card, CardDate} from '../../domain/cards';
import styles from './styles.module.css';

/** How many are in sight on the day of reading. */
const SHOWN = 3;

/** How many stand in the page, so that there are some in sight when these have passed. */
const KEPT = 12;

/** The next sessions, the date as a block; which ones are next is right on the day of reading. */
export default function NextSessions({sessions}: {sessions: readonly Card[]}): ReactNode {
  const dates = datesInOrder(sessions);
  return (
    <section aria-labelledby="next-sessions">
      <h2 id="next-sessions">
        <Translate id="home.sessions">Next training</Translate>
      </h2>
      <ShownBetween as="p" className={styles.muted} from={dates.at(-1)?.date.endsAt} initially={dates.length === 0}>
        <Translate id="home.sessions.none">No training session is planned at the moment.</Translate>
      </ShownBetween>
      <ul className={styles.sessions}>
        {dates.slice(0, KEPT).map(({card, date}, place) => (
          <ShownBetween
            as="li"
            key={card.to + date.start}
            className={styles.session}
            from={dates[place - SHOWN]?.date.endsAt}
            until={date.endsAt}
            initially={place < SHOWN}
          >
            <Session card={card} date={date} />
          </ShownBetween>
        ))}
      </ul>
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

function datesInOrder(sessions: readonly Card[]): {card: Card; date: CardDate}[] {
  return sessions
    .flatMap((card) => card.dates.map((date) => ({card, date})))
    .filter(({date}) => date.status === 'scheduled')
    .toSorted((a, b) => (a.date.endsAt < b.date.endsAt ? -1 : 1));
}

function Session({card, date}: {card: Card; date: CardDate}): ReactNode {
  const formats = useFormats();
  return (
    <>
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
    </>
  );
}

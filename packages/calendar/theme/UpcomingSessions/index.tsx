import {latest} from '@deskbook/text/dates/dates';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {translate} from '@docusaurus/Translate';
import upcoming from '@generated/deskbook-training-calendar/default/upcoming-sessions.json';
import ReaderTimeScript from '@theme/ReaderTimeScript';
import type {ReactNode} from 'react';
import {FrameProvider} from '../../client/frame';
import {fits} from '../../domain/filteredBy';
import {upcomingDays} from '../../domain/listedDays';
import {countOf, type UpcomingChoice} from '../../domain/upcomingBlock';
import AgendaList from '../Calendar/AgendaList';
import styles from './styles.module.css';

interface Props extends UpcomingChoice {
  /** The author's own text below the list */
  children?: ReactNode;
}

/** The next sessions, for any page: what `:::upcoming-sessions` becomes. */
export default function UpcomingSessions({children, ...choice}: Props): ReactNode {
  const {frame, occurrences} = upcoming;
  const chosen = occurrences.filter(({filteredBy}) => fits(filteredBy, choice));
  return (
    <div className={styles.upcoming}>
      <ReaderTimeScript />
      <FrameProvider value={frame}>
        <AgendaList days={upcomingDays(chosen, [], countOf(choice))} isInText />
      </FrameProvider>
      <ShownBetween as="p" from={latest(chosen.map(({endsAt}) => endsAt))} initially={chosen.length === 0}>
        {translate({id: 'calendar.upcoming.none', message: 'No sessions are scheduled right now.'})}
      </ShownBetween>
      <p>
        <SiteLink to="/calendar/">
          {translate({id: 'calendar.upcoming.all', message: 'All sessions in the calendar'})}
        </SiteLink>
      </p>
      {children}
    </div>
  );
}

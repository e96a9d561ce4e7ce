import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import CalendarFrame from '@theme/CalendarFrame';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {pastDays} from '../../domain/listedDays';
import type {CalendarFrame as Frame, OccurrenceList} from '../../domain/pageData';
import AgendaList from '../Calendar/AgendaList';
import {useAddresses} from '../Calendar/addresses';
import MonthLinks from '../Calendar/MonthLinks';
import styles from '../Calendar/styles.module.css';

export default function CalendarPast({frame, past}: {frame: Frame; past: OccurrenceList}): ReactNode {
  const addresses = useAddresses();
  const days = pastDays(past.occurrences, frame.buildDay);
  const lead = translate({
    id: 'calendar.past.lead',
    message: 'Training sessions that have taken place, the last one first.',
  });
  return (
    <CalendarFrame
      title={translate({id: 'calendar.past', message: 'Past sessions'})}
      description={lead}
      path={addresses.past}
      // Nobody registers for what is over.
      frame={{...frame, signUps: {}}}
    >
      <Breadcrumbs
        trail={[{label: translate({id: 'calendar.title', message: 'Training calendar'}), to: addresses.home}]}
      />
      <h1>{translate({id: 'calendar.past', message: 'Past sessions'})}</h1>
      <p className="quiet">{lead}</p>
      <ShownBetween
        as="p"
        className={styles.notice}
        until={past.occurrences.at(-1)?.endsAt}
        initially={!days.some(({initially}) => initially)}
      >
        {translate({id: 'calendar.past.none', message: 'No session has taken place yet.'})}
      </ShownBetween>
      <AgendaList days={days} />
      {!past.isWhole && (
        <section className={clsx(styles.pastMonths, 'screen-only')}>
          <h2>{translate({id: 'calendar.past.months', message: 'Past months'})}</h2>
          <MonthLinks which="past" />
        </section>
      )}
    </CalendarFrame>
  );
}

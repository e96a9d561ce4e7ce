import ShownBetween from '@deskbook/ui/components/ShownBetween';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ListedDay} from '../../domain/listedDays';
import Day from './Day';
import Entry from './Entry';
import styles from './styles.module.css';

interface Props {
  days: readonly ListedDay[];
  /** Whether it's a part of a text, where the days are no headings */
  isInText?: boolean;
}

/** Sessions listed under their days, each shown only during its time. */
export default function AgendaList({days, isInText = false}: Props): ReactNode {
  return (
    <ol className={clsx(styles.dayList, 'plain-list')}>
      {days.map(({date, items, closings, ...time}) => (
        <ShownBetween as="li" key={date} {...time}>
          <Day
            date={date}
            heading={isInText ? 'p' : 'h2'}
            occurrences={items.map(({occurrence}) => occurrence)}
            closings={closings}
          >
            <ul className={clsx(styles.entries, 'plain-list')}>
              {items.map(({occurrence, next, ...time}) => (
                <ShownBetween as="li" key={occurrence.id} id={occurrence.id} {...time}>
                  <Entry occurrence={occurrence} heading={isInText ? 'p' : 'h3'} next={next} />
                </ShownBetween>
              ))}
            </ul>
          </Day>
        </ShownBetween>
      ))}
    </ol>
  );
}

import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../components/formats';
import {useDateInHand} from '../../../client/trainer/dateInHand';
import {trainerPathOf} from '../../../domain/trainer/trainerSession';

/** So that no roster is kept without anybody knowing. */
export default function OtherDates(): ReactNode {
  const {
    session,
    hand: {others},
  } = useDateInHand();
  const formats = useFormats();
  if (others.length === 0) return null;
  const names = translate({id: 'trainer.roster.othersCount', message: '{count} name|{count} names'});
  return (
    <>
      <h3>{translate({id: 'trainer.roster.others', message: 'Also kept in this browser'})}</h3>
      <ul>
        {others.map(({date, count}) => (
          <li key={date}>
            <Link to={`${trainerPathOf(session.to)}?date=${date}#roster`}>{formats.longDate(date)}</Link>
            {`: ${formats.counted(count, names)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

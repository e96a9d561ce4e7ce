import {useFormats} from '@deskbook/ui/components/formats';
import opener from '@deskbook/ui/components/Opener.module.css';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import {monthAfter, monthOf} from '../../domain/weeks';
import {type MonthView, useAddresses} from './addresses';
import styles from './styles.module.css';
import Turn, {type TurnLink} from './Turn';

interface Props {
  month: string;
  /** The view below, in which other months open too. */
  view: MonthView;
}

/** The name of a month, with links to the months before and after and to the current month. */
export default function MonthBar({month, view}: Props): ReactNode {
  const {months, buildDay} = useFrame();
  const formats = useFormats();
  const addresses = useAddresses();
  const place = months.findIndex((each) => each.month === month);
  const to = (other: string) => `${addresses.month(other)}#${view}`;
  const linkTo = (at: number): TurnLink | null => {
    const other = months[at]?.month;
    return other ? {to: to(other), text: formats.month(other)} : null;
  };
  return (
    <div className={styles.bar}>
      <h2 className={styles.monthTitle}>{formats.month(month)}</h2>
      <Turn
        label={translate({id: 'calendar.otherMonths', message: 'Other months'})}
        before={linkTo(place - 1)}
        after={linkTo(place + 1)}
      >
        {months.map(({month: each}) => (
          <ShownBetween
            key={each}
            from={`${each}-01T00:00`}
            until={`${monthAfter(each)}-01T00:00`}
            initially={each === monthOf(buildDay)}
          >
            <a href={to(each)} className={opener.opener} aria-current={each === month ? 'date' : undefined}>
              {translate({id: 'calendar.today', message: 'Today'})}
            </a>
          </ShownBetween>
        ))}
      </Turn>
    </div>
  );
}

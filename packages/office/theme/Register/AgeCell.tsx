import {Bar} from '@deskbook/ui/components/figures/Bar';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {shareOfLife, yearsBetween, yearsOn} from '../../domain/age';
import type {Age} from '../../domain/register';
import styles from './styles.module.css';

/** How old a machine is on the day of reading, and how much of its planned life is over, up to the line. */
export default function AgeCell({age, day}: {age: Age; day: string}): ReactNode {
  const share = shareOfLife(age, day);
  return (
    <>
      {yearsOn(age, day).map(({years, from, until}) => (
        <ShownBetween
          key={years}
          className={styles.years}
          from={from && `${from}T00:00`}
          until={until && `${until}T00:00`}
          initially={years === yearsBetween(age.since, day)}
        >
          {translate({id: 'register.age', message: '{years} yr'}, {years: `${years}`})}
        </ShownBetween>
      ))}
      {share !== null && <LifeBar share={share} />}
    </>
  );
}

/** Where the line is at which life ends: beyond it, there is room for what is too much. */
const END = 0.9;

function LifeBar({share}: {share: number}): ReactNode {
  // In whole percent, because a pixel is not less, and a list of hundreds is smaller.
  const used = Math.round(Math.min(share, 1) * END * 100) / 100;
  return (
    <Bar
      parts={[
        {look: 'pale', share: used},
        {look: 'empty', share: END - used},
        {look: 'bad', share: share > 1 ? 1 - END : 0},
      ]}
      limit={END}
    />
  );
}

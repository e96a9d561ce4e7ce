import {Bar} from '@deskbook/ui/components/figures/Bar';
import type {ReactNode} from 'react';
import type {Amounts, BarPart} from '../../domain/register';

/** Where the line of the limit is, so that bars which go beyond it have room */
const LIMIT = 0.9;

/** Amounts as parts of what is allowed; what is too much is beyond a line. */
export default function AmountsBar({amounts, limit, parts}: Amounts & {parts: readonly BarPart[]}): ReactNode {
  const used = amounts.reduce((sum, cents) => sum + cents, 0);
  if (used === 0 && !limit) return null;
  const whole = limit || used;
  const ends = amounts.map((_, place) => amounts.slice(0, place + 1).reduce((sum, cents) => sum + cents, 0));
  const shareOf = (cents: number) => (Math.min(cents, whole) / whole) * LIMIT;
  const drawn = parts.map(({look}, place) => ({
    look,
    share: shareOf(ends[place] ?? used) - shareOf(ends[place - 1] ?? 0),
  }));
  const over = limit === null ? 0 : Math.max(0, used - limit) / whole;
  return (
    <Bar
      parts={[
        ...drawn,
        {look: 'empty', share: LIMIT - shareOf(used)},
        {look: 'bad', share: Math.min(over * LIMIT, 1 - LIMIT)},
      ]}
      {...(limit !== null && {limit: LIMIT})}
    />
  );
}

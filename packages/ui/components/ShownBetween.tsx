import type {ReactNode} from 'react';
import {showByDate} from '../browser/showByDate';

interface Props {
  as?: 'span' | 'div' | 'li' | 'p' | 'section';
  /** When it's shown, in the format of `showByDate`. */
  from?: string | undefined;
  until?: string | undefined;
  /** Whether the static HTML shows it, based on the build day. */
  initially: boolean;
  className?: string | undefined;
  id?: string | undefined;
  role?: 'note';
  children: ReactNode;
}

/**
 * Content that is only true for a while. The boot script decides on the day of reading, before the first paint and
 * without React; React decides for what it renders again, and leaves the existing HTML alone.
 */
export default function ShownBetween({as: As = 'span', from, until, initially, ...props}: Props): ReactNode {
  return (
    <As
      ref={showByDate as (element: HTMLElement | null) => void}
      data-from={from}
      data-until={until}
      hidden={!initially}
      suppressHydrationWarning
      {...props}
    />
  );
}

/** Returns the end of a day in the reader's time zone, in the format of `showByDate`. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return `${next.toISOString().slice(0, 10)}T00:00`;
}

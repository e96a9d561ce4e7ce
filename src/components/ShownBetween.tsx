import type {ReactNode} from 'react';
import {showByDate} from '../boot/dates';

interface Props {
  as?: 'span' | 'div' | 'li' | 'p' | 'section';
  /** From when on and until when it is shown, as `showByDate` takes them. */
  from?: string | undefined;
  until?: string | undefined;
  /** Whether the static HTML shows it: true or false on the day that the build counts as its own. */
  initially: boolean;
  className?: string | undefined;
  id?: string | undefined;
  role?: 'note';
  children: ReactNode;
}

/**
 * What is true for a time only. The boot script decides on the day of reading, before the first paint and without
 * React; React decides for what it draws again, and leaves alone what is there.
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

/** The end of a day where the reader is, as `showByDate` takes it. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return `${next.toISOString().slice(0, 10)}T00:00`;
}

import {useFormats} from '@deskbook/ui/components/formats';
import type {CSSProperties, ReactNode} from 'react';
import type {Span} from '../../domain/lanes';
import {hoursOf} from '../../domain/timeAxis';
import styles from './styles.module.css';

/** The hours of a time axis. Every session says its time, so screen readers skip them. */
export default function Hours({span, date}: {span: Span; date: string}): ReactNode {
  const formats = useFormats();
  return (
    <div className={styles.hours} aria-hidden="true">
      {hoursOf(span, date).map((hour, place) => (
        <span key={hour} style={{'--at': span.from / 60 + place} as CSSProperties}>
          {formats.hour(hour)}
        </span>
      ))}
    </div>
  );
}

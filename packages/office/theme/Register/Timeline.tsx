import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CSSProperties, ReactNode} from 'react';
import type {Timeline as TimelineData, TimelineMark} from '../../domain/register';
import styles from './timeline.module.css';

/** Bars for contracts and support periods. Hidden from screen readers, because each row also lists its dates. */
export default function Timeline({first, last, today, ticks, rows}: TimelineData): ReactNode {
  const formats = useFormats();
  return (
    <div
      className={styles.timeline}
      style={{'--today': `${today}%`} as CSSProperties}
      data-timeline={`${first}/${last}`}
    >
      <p className={styles.legend} aria-hidden="true">
        {(['notice', 'end', 'support'] as const).map((kind) => (
          <span key={kind}>
            <svg className={styles.sign} aria-hidden="true">
              <Mark kind={kind} at={50} />
            </svg>
            {labelOf(kind)}
          </span>
        ))}
      </p>
      <p className={styles.axis} aria-hidden="true">
        <span className={styles.today}>{translate({id: 'timeline.today', message: 'Today'})}</span>
        {ticks.map(({date, at}) => (
          <span key={date} style={{left: `${at}%`}}>
            {date.slice(5, 7) === '01' ? date.slice(0, 4) : formats.shortMonth(date)}
          </span>
        ))}
      </p>
      <ul>
        {rows.map(({link, bar, marks}) => (
          <li key={link.to ?? link.text}>
            <p>
              {link.to ? <Link to={link.to}>{link.text}</Link> : link.text}
              {marks.map(({kind, date}) => (
                <span key={kind} className={styles.day}>
                  {labelOf(kind)}: <time dateTime={date}>{formats.shortDate(date)}</time>
                </span>
              ))}
            </p>
            <svg className={styles.bars} aria-hidden="true">
              {ticks.map(({date, at}) => (
                <line key={date} className={styles.tick} x1={`${at}%`} x2={`${at}%`} y2="100%" />
              ))}
              <rect className={styles.bar} x={`${bar.at}%`} width={`${bar.width}%`} y="7" height="10" rx="2" />
              {marks.map(({kind, at}) => (
                <Mark key={kind} kind={kind} at={at} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SHAPES: Record<TimelineMark['kind'], string> = {
  notice: 'M0 3l8 9-8 9-8-9z',
  end: 'M-2 2h4v20h-4z',
  support: 'M-7 5h14l-7 14z',
};

function Mark({kind, at}: Pick<TimelineMark, 'kind' | 'at'>): ReactNode {
  return (
    <svg className={styles.mark} x={`${at}%`} aria-hidden="true">
      <path className={styles[kind]} d={SHAPES[kind]} />
    </svg>
  );
}

function labelOf(kind: TimelineMark['kind']): string {
  const labels: Record<TimelineMark['kind'], string> = {
    notice: translate({id: 'timeline.notice', message: 'Last day to give notice'}),
    end: translate({id: 'timeline.end', message: 'Contract ends'}),
    support: translate({id: 'timeline.support', message: 'Support ends'}),
  };
  return labels[kind];
}

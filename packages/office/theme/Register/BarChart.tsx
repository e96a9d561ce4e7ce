import {useFormats} from '@deskbook/ui/components/formats';
import type {ReactNode} from 'react';
import type {Chart} from '../../domain/register';
import styles from './BarChart.module.css';

interface Props {
  id: string;
  chart: Chart;
}

/** A bar chart, which screen readers get as a single image. Textures tell the parts apart even without colors. */
export default function BarChart({id, chart: {caption, parts, limit: limitLabel, bars}}: Props): ReactNode {
  const formats = useFormats();
  const isWhole = bars.every(({amounts, limit = 0}) => [...amounts, limit].every((cents) => cents % 100 === 0));
  const money = (cents: number) => formats.money(cents, isWhole);
  const sumOf = ({amounts}: Pick<Chart['bars'][number], 'amounts'>) => amounts.reduce((sum, each) => sum + each, 0);
  const longest = Math.max(1, ...bars.map((bar) => Math.max(sumOf(bar), bar.limit ?? 0)));
  const percent = (cents: number) => `${Math.round((cents / longest) * 1e5) / 1e3}%`;
  const fillOf = (look: string) => (look === 'full' ? 'currentColor' : `url(#${id}-${look})`);
  const inWords = bars.map(({label, amounts}) => {
    const named = parts.map((part, index) => `${part.label} ${money(amounts[index] ?? 0)}`);
    return `${label}: ${named.join(', ')}`;
  });
  return (
    <figure className={styles.chart} role="img" aria-label={[caption, ...inWords].join('. ')}>
      <svg className={styles.textures} aria-hidden="true">
        <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" fill="currentColor" />
        </pattern>
        <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1.1" fill="currentColor" />
        </pattern>
        <pattern id={`${id}-empty`} width="1" height="1" />
      </svg>
      <p className={styles.caption}>{caption}</p>
      {bars.map((bar) => (
        <div key={bar.label} className={styles.row}>
          <span>{bar.label}</span>
          <span>{money(bar.limit ?? sumOf(bar))}</span>
          <svg className={styles.bar} aria-hidden="true">
            {bar.amounts.map((cents, index) => (
              <rect
                key={parts[index]?.label}
                x={percent(sumOf({amounts: bar.amounts.slice(0, index)}))}
                width={percent(cents)}
                height="100%"
                fill={fillOf(parts[index]?.look ?? 'full')}
              />
            ))}
            {bar.limit !== undefined && (
              <rect className={styles.limit} x={percent(bar.limit)} width="3" height="100%" />
            )}
          </svg>
        </div>
      ))}
      {parts.length > 1 && (
        <ul className={styles.legend}>
          {parts.map(({label, look}) => (
            <li key={label}>
              <svg className={styles.swatch} aria-hidden="true">
                <rect width="100%" height="100%" fill={fillOf(look)} />
              </svg>
              {label}
            </li>
          ))}
          {limitLabel && (
            <li>
              <svg className={styles.swatch} aria-hidden="true">
                <rect className={styles.limit} x="50%" width="3" height="100%" />
              </svg>
              {limitLabel}
            </li>
          )}
        </ul>
      )}
    </figure>
  );
}

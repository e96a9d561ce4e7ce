import type {ReactNode} from 'react';
import type {Difference} from '../api';

/** Shows changes word by word, with removed words struck through. */
export function Differences({title, differences}: {title: string; differences: readonly Difference[]}): ReactNode {
  return (
    <section className="differences" aria-label={title}>
      <h3>{title}</h3>
      {differences.length === 0 && <p>Nothing.</p>}
      {differences.map(({parts}, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own, and their order stays
        <p key={place}>
          {parts.map(({text, change}, index) => {
            const key = `${index}:${change}`;
            if (change === 'added') return <ins key={key}>{text}</ins>;
            return change === 'removed' ? <del key={key}>{text}</del> : text;
          })}
        </p>
      ))}
    </section>
  );
}

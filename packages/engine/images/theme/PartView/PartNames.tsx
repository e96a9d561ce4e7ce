import type {Move} from '@deskbook/drawings/partRefs';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface NamedPart {
  id: string;
  number: string;
  name: string;
  move: Move | null;
}

/** The numbers and names of what a view shows. The author's own caption takes the place of a single name. */
export function PartNames({parts, caption}: {parts: readonly NamedPart[]; caption?: string | undefined}): ReactNode {
  return (
    <figcaption className={styles.caption}>
      {parts.map((part) => (
        <span key={part.id} className={styles.name}>
          <span className={styles.number} aria-hidden="true">
            {part.number}
          </span>
          {(parts.length === 1 && caption) || partInWords(part)}
        </span>
      ))}
      {parts.length > 1 && caption && <span className={styles.words}>{caption}</span>}
    </figcaption>
  );
}

export function partInWords({name, move}: Pick<NamedPart, 'name' | 'move'>): string {
  return move ? `${name}, ${wordsOf(move)}` : name;
}

function wordsOf(move: Move): string {
  const words: Record<Move, string> = {
    out: translate({id: 'drawing.move.out', message: 'pull out'}),
    in: translate({id: 'drawing.move.in', message: 'push in'}),
    up: translate({id: 'drawing.move.up', message: 'up'}),
    down: translate({id: 'drawing.move.down', message: 'down'}),
    left: translate({id: 'drawing.move.left', message: 'to the left'}),
    right: translate({id: 'drawing.move.right', message: 'to the right'}),
    turn: translate({id: 'drawing.move.turn', message: 'turn'}),
  };
  return words[move];
}

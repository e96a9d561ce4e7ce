import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Which of them the table below has. */
  on?: boolean;
  off?: boolean;
  blinking?: boolean;
  /** Which number is which light. */
  names: string;
}

/**
 * What the discs in a table of lights mean, above it. Their words are in the table, for people who cannot see them; the
 * names of the lights are for everyone.
 */
export default function LightsKey({on, off, blinking, names}: Props): ReactNode {
  const discs = [
    [on, 'light-on', translate({id: 'lights.on', message: 'on'})],
    [off, 'light-off', translate({id: 'lights.off', message: 'off'})],
    [blinking, 'light-on light-blinking', translate({id: 'lights.blinking', message: 'blinking'})],
  ] as const;
  return (
    <p className={`quiet ${styles.key}`} data-sheet="drawing-styles">
      {discs.map(
        ([isShown, look, word]) =>
          isShown && (
            <span key={look} aria-hidden="true">
              <span className={`light-disc ${look}`}>1</span> {word}
            </span>
          ),
      )}
      {names && <span>{names}</span>}
    </p>
  );
}

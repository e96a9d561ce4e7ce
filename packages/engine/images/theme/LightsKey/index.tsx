import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Which of these states the table below has */
  on?: boolean;
  off?: boolean;
  blinking?: boolean;
  /** The name of each numbered light */
  names: string;
}

/**
 * The key above a table of lights. It explains the discs to people who can see them; the table has words for others. The
 * lights' names are for everyone.
 */
export default function LightsKey({on, off, blinking, names}: Props): ReactNode {
  const discs = [
    [on, 'light-on', translate({id: 'lights.on', message: 'on'})],
    [off, 'light-off', translate({id: 'lights.off', message: 'off'})],
    [blinking, 'light-on light-blinking', translate({id: 'lights.blinking', message: 'blinking'})],
  ] as const;
  return (
    <p className={`quiet ${styles.key}`}>
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

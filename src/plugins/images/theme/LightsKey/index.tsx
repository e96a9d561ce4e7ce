import Translate from '@docusaurus/Translate';
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
  return (
    <p className={`quiet ${styles.key}`} data-sheet="drawing-styles">
      {on && (
        <span aria-hidden="true">
          <span className="light-disc light-on">1</span> <Translate id="lights.on">on</Translate>
        </span>
      )}
      {off && (
        <span aria-hidden="true">
          <span className="light-disc light-off">1</span> <Translate id="lights.off">off</Translate>
        </span>
      )}
      {blinking && (
        <span aria-hidden="true">
          <span className="light-disc light-on light-blinking">1</span>{' '}
          <Translate id="lights.blinking">blinking</Translate>
        </span>
      )}
      {names && <span>{names}</span>}
    </p>
  );
}

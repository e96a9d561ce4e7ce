import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Sign = 'good' | 'attention' | 'bad';

const PATHS: Record<Sign, string> = {
  good: 'M5.5 10.5l3 3 6-7',
  attention: 'M10 5v6.5M10 14.2v.6',
  bad: 'M6.5 6.5l7 7M13.5 6.5l-7 7',
};

/** A state: a sign, a word and a color that say the same. */
export default function QuizMark({sign, words}: {sign: Sign; words: string}): ReactNode {
  return (
    <p className={styles.mark} data-sign={sign}>
      <SignIcon sign={sign} />
      <span>{words}</span>
    </p>
  );
}

/** A sign beside the word that says the same: hidden from screen readers. */
export function SignIcon({sign}: {sign: Sign}): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9" />
      <path d={PATHS[sign]} />
    </svg>
  );
}

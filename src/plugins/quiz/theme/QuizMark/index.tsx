import type {ReactNode} from 'react';
import Icon, {type Sign} from './Icon';
import styles from './styles.module.css';

/** A state: a sign, a word and a color that say the same. */
export default function QuizMark({sign, words}: {sign: Sign; words: string}): ReactNode {
  return (
    <p className={styles.mark} data-sign={sign}>
      <Icon sign={sign} />
      <span>{words}</span>
    </p>
  );
}

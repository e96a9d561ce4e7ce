import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';

export type Sign = keyof typeof SIGN_ICONS;

export const SIGN_ICONS = {good: 'check', attention: 'warning', bad: 'cross'} as const;

/** A state: a sign, a word and a color that say the same. */
export default function Mark({sign, words}: {sign: Sign; words: string}): ReactNode {
  return (
    <p className={styles.mark} data-sign={sign}>
      <Icon name={SIGN_ICONS[sign]} />
      <span>{words}</span>
    </p>
  );
}

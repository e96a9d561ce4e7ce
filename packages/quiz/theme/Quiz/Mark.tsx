import Icon from '@deskbook/ui/components/Icon';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Sign = keyof typeof SIGN_ICONS;

export const SIGN_ICONS = {good: 'check', attention: 'warning', bad: 'cross'} as const;

/** Shows a state by icon, word and color, so it doesn't depend on color alone. */
export default function Mark({sign, words}: {sign: Sign; words: string}): ReactNode {
  return (
    <p className={styles.mark} data-sign={sign}>
      <Icon name={SIGN_ICONS[sign]} />
      <span>{words}</span>
    </p>
  );
}

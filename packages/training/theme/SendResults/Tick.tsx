import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  children: ReactNode;
}

export default function Tick({isTicked, onTick, children}: Props): ReactNode {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isTicked} onChange={({target}) => onTick(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

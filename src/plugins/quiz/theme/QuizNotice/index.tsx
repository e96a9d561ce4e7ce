import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import styles from './styles.module.css';

/** A plain word on something that is not as it should be. */
export default function QuizNotice({children}: {children: ReactNode}): ReactNode {
  return (
    <div role="note" className={styles.notice}>
      <Icon name="warning" />
      <div>{children}</div>
    </div>
  );
}

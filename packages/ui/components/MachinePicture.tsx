import type {CSSProperties, ReactNode} from 'react';
import {PICTURE_FILE, PICTURE_ID} from '../icons/machinePicture';
import styles from './MachinePicture.module.css';

interface Props {
  /** The address of the machine's guide */
  to: string;
  /** Sets its width and height */
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

/**
 * A machine as its guide draws it, small, or its icon if it isn't drawn. It stands at the lower edge of its box. Screen
 * readers skip it, because its name is beside it.
 */
export default function MachinePicture({to, className, style}: Props): ReactNode {
  return (
    <svg className={className ? `${styles.picture} ${className}` : styles.picture} style={style} aria-hidden="true">
      <use href={`${to.replace(/[?#].*/, '')}${PICTURE_FILE}#${PICTURE_ID}`} />
    </svg>
  );
}

import type {ReactNode} from 'react';
import {ICONS, type IconName} from '../icons/icons';
import styles from './Icon.module.css';

export type {IconName} from '../icons/icons';

/** A decorative icon next to a word. Screen readers skip it. */
export default function Icon({name, className}: {name: IconName; className?: string}): ReactNode {
  return <Outline path={ICONS[name]} className={className} />;
}

export function Outline({path, className}: {path: string; className?: string | undefined}): ReactNode {
  return (
    <svg className={className ? `${styles.icon} ${className}` : styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

import {useTabs} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/TabItem';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The content of a tab. Without JavaScript, it shows the tab's name above it. */
export default function TabItem({children, className, value}: Props): ReactNode {
  const label = useTabs().tabValues.find((tab) => tab.value === value)?.label;
  return (
    <div role="tabpanel" aria-label={label ?? value} className={clsx(styles.panel, className)}>
      {children}
    </div>
  );
}

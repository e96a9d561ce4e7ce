import {useTabs} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/TabItem';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a tab shows. Without JavaScript, the tab's name is above it. */
export default function TabItem({children, className, value}: Props): ReactNode {
  const label = useTabs().tabValues.find((tab) => tab.value === value)?.label;
  return (
    <div role="tabpanel" aria-label={label ?? value} className={clsx(styles.panel, className)}>
      {children}
    </div>
  );
}

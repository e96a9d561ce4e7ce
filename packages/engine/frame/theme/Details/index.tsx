import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {type ComponentProps, isValidElement, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props extends Omit<ComponentProps<'details'>, 'summary'> {
  summary?: ReactNode;
}

/**
 * A native `details` instead of the theme's animated one. It opens without JavaScript, and what a reader has opened stays
 * open when React hydrates.
 */
export default function Details({summary, children, className, ...props}: Props): ReactNode {
  useBrokenLinks().collectAnchor(props.id);
  return (
    <details {...props} className={clsx(styles.details, className)}>
      {isValidElement(summary) ? summary : <summary>{summary}</summary>}
      {children}
    </details>
  );
}

import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {type ComponentProps, isValidElement, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props extends Omit<ComponentProps<'details'>, 'summary'> {
  summary?: ReactNode;
}

/**
 * The browser's own `details`, in place of the theme's animated one: it opens without JavaScript, and what a reader has
 * opened stays open when React wakes.
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

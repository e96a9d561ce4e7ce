import type {ReactNode} from 'react';
import styles from './Standalone.module.css';

/** Wraps what one of our packages shows in a Docusaurus site without our style sheets. Colors and type are the site's. */
export default function Standalone({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.standalone}>{children}</div>;
}

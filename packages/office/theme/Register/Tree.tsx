import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {TreeItem} from '../../domain/register';
import styles from './styles.module.css';

/** A nested list, with each item's dependents below it. */
export default function Tree({items}: {items: readonly TreeItem[]}): ReactNode {
  return (
    <ul className={styles.tree}>
      {items.map(({link: {text, to}, below}) => (
        <li key={text}>
          {to ? <Link to={to}>{text}</Link> : text}
          {below.length > 0 && <Tree items={below} />}
        </li>
      ))}
    </ul>
  );
}

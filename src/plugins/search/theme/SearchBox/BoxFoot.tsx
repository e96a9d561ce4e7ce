import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Which keys do what, for readers with a keyboard. */
export default function BoxFoot({hasQuery}: {hasQuery: boolean}): ReactNode {
  return (
    <p className={`quiet ${styles.foot}`}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd>{' '}
        <Translate id="search.keys.choose" description="What the arrow keys do in the search dialog">
          choose
        </Translate>
      </span>
      <span>
        <kbd>Enter</kbd>{' '}
        <Translate id="search.keys.open" description="What Enter does in the search dialog">
          open, or show all results
        </Translate>
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd>{' '}
        <Translate id="search.keys.newTab" description="What Ctrl-Enter does in the search dialog">
          new tab
        </Translate>
      </span>
      <span>
        <kbd>Esc</kbd>{' '}
        {hasQuery ? (
          <Translate id="search.keys.clear" description="What Escape does while something is typed">
            clear
          </Translate>
        ) : (
          <Translate id="search.keys.close" description="What Escape does while nothing is typed">
            close
          </Translate>
        )}
      </span>
    </p>
  );
}

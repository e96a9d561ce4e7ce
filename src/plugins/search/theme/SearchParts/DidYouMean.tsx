import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The query put right, to be taken with one click. */
export default function DidYouMean({query, onTake}: {query: string; onTake: () => void}): ReactNode {
  return (
    <p className={styles.didYouMean}>
      <Translate
        id="search.didYouMean"
        values={{
          query: (
            <button type="button" className={styles.asLink} onClick={onTake}>
              {query}
            </button>
          ),
        }}
        description="A correction of what was typed; {query} is a button"
      >
        {'Did you mean {query}?'}
      </Translate>
    </p>
  );
}

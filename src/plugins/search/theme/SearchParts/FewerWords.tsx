import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Which of the words the results are for, where no page has the others. */
export default function FewerWords({query, onTake}: {query: string; onTake: () => void}): ReactNode {
  return (
    <p className={styles.didYouMean}>
      <Translate
        id="search.fewerWords"
        values={{
          query: (
            <button type="button" className={styles.asLink} onClick={onTake}>
              {query}
            </button>
          ),
        }}
        description="Above results for some of the words; {query} is a button that leaves the others out"
      >
        {'Some of these words aren’t on any page. Showing results for {query}.'}
      </Translate>
    </p>
  );
}

import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export default function MoreResults({onMore}: {onMore: () => void}): ReactNode {
  return (
    <p>
      <button type="button" className="button button--secondary" onClick={onMore}>
        <Translate id="search.more" description="Button below the results of the search page">
          Show more results
        </Translate>
      </button>
    </p>
  );
}

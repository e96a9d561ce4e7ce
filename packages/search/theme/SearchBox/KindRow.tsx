import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {isChosen, isChosenFrom, NO_FILTERS, narrowsDown} from '../../domain/filters';
import type {Filters, SearchAnswer} from '../../domain/searchBackend';
import {facetTitle, facetValue} from '../SearchParts/words';
import styles from './styles.module.css';

/** More would not fit into the row; the search page has all of them, and other filters. */
const MAX_KINDS = 6;

interface Props {
  answer: SearchAnswer;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The kinds of pages that were found, one of which can be chosen. */
export default function KindRow({answer: {facets, total}, filters, onChange}: Props): ReactNode {
  const hasChoice = isChosenFrom(filters, 'kind');
  if (!hasChoice && !narrowsDown(facets.kind, total)) return null;
  const shown = facets.kind.filter(({value}, place) => place < MAX_KINDS || isChosen(filters, 'kind', value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a row, not the fields of a form
    <div role="group" className={styles.kinds} aria-label={facetTitle('kind')}>
      <button type="button" aria-pressed={!hasChoice} onClick={() => onChange(NO_FILTERS)}>
        {translate({id: 'search.kinds.all', message: 'All', description: 'Button that shows pages of all kinds'})}
      </button>
      {shown.map(({value, count}) => (
        <button
          key={value}
          type="button"
          aria-pressed={isChosen(filters, 'kind', value)}
          onClick={() => onChange(isChosen(filters, 'kind', value) ? NO_FILTERS : {kind: [value]})}
        >
          {facetValue('kind', value)} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}

import Icon from '@deskbook/ui/components/Icon';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import opener from '@deskbook/ui/components/Opener.module.css';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId, useRef, useState} from 'react';
import {countChosen, isChosen, isChosenFrom, NO_FILTERS, narrowsDown, toggleFilter} from '../../domain/filters';
import {FACETS, type Facet, type FacetCount, type Filters, type SearchAnswer} from '../../domain/searchBackend';
import styles from './styles.module.css';
import {facetTitle, facetValue} from './words';

interface Props {
  answer: SearchAnswer;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The filters; folded behind a button on phones. */
export default function FacetList({answer: {facets, total}, filters, onChange}: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const chosen = countChosen(filters);
  const shown = FACETS.filter((facet) => isChosenFrom(filters, facet) || narrowsDown(facets[facet], total));
  if (shown.length === 0) return null;
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.facets}
      aria-label={translate({id: 'search.facets', message: 'Narrow down'})}
    >
      <button
        type="button"
        className={`${opener.opener} ${styles.unfold}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="filter" />
        {chosen === 0
          ? translate({id: 'search.filters', message: 'Filter'})
          : translate({id: 'search.filtersChosen', message: 'Filter ({count})'}, {count: chosen})}
      </button>
      <div id={id} className={isOpen ? styles.values : styles.folded}>
        {shown.map((facet) => (
          <FacetValues
            key={facet}
            facet={facet}
            counts={facets[facet]}
            filters={filters}
            onToggle={(value) => onChange(toggleFilter(filters, facet, value))}
          />
        ))}
        {chosen > 0 && (
          <button
            type="button"
            className="button button--secondary"
            onClick={() => {
              // The button disappears once the filters are cleared.
              section.current?.focus();
              onChange(NO_FILTERS);
            }}
          >
            {translate({id: 'search.clearAll', message: 'Clear filters'})}
          </button>
        )}
      </div>
    </section>
  );
}

/** How many values are shown at first */
const FEW = 6;

interface ValuesProps {
  facet: Facet;
  counts: readonly FacetCount[];
  filters: Filters;
  onToggle: (value: string) => void;
}

function FacetValues({facet, counts, filters, onToggle}: ValuesProps): ReactNode {
  const [isWhole, setIsWhole] = useState(false);
  const shown = counts.filter(({value}, place) => isWhole || place < FEW || isChosen(filters, facet, value));
  return (
    <fieldset className={styles.facet}>
      <legend>{facetTitle(facet)}</legend>
      {shown.map(({value, count}) => (
        <label key={value} className={styles.value}>
          <input type="checkbox" checked={isChosen(filters, facet, value)} onChange={() => onToggle(value)} />
          <span>{facetValue(facet, value)}</span> <span className={styles.count}>{count}</span>
        </label>
      ))}
      {shown.length < counts.length && (
        <button type="button" className={buttons.linkButton} onClick={() => setIsWhole(true)}>
          {translate({id: 'search.moreValues', message: '{count} more'}, {count: counts.length - shown.length})}
        </button>
      )}
    </fieldset>
  );
}

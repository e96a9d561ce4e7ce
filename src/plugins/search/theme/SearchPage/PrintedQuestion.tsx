import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import PrintFoot from '../../../../components/PrintFoot';
import type {Question} from '../../domain/searchAddress';
import {FACETS} from '../../domain/searchBackend';
import {facetTitle, facetValue} from '../SearchParts/words';
import styles from './styles.module.css';

/** On paper, where the field and the filters are not: what was asked. */
export function PrintedQuestion({question: {query, filters}}: {question: Question}): ReactNode {
  const chosen = FACETS.flatMap((facet) => {
    const values = (filters[facet] ?? []).map((value) => facetValue(facet, value));
    return values.length > 0 ? [`${facetTitle(facet)}: ${values.join(', ')}`] : [];
  });
  const asked = translate(
    {id: 'search.printed', message: 'Results for “{query}”', description: 'Above printed results'},
    {query: query.trim()},
  );
  return <p className={styles.printed}>{[asked, ...chosen].join(' · ')}</p>;
}

/** The address holds the question too. */
export function PrintedAddress(): ReactNode {
  const {pathname, search} = useLocation();
  return <PrintFoot path={pathname + search} />;
}

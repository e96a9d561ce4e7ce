import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata, usePluralForm} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {kindsLabel} from '../../../../components/kinds';
import SiteLink from '../../../../components/SiteLink';
import {useFilters} from '../../client/useFilters';
import {type Card, filterCards, NO_FILTERS} from '../../domain/cards';
import type {IndexData} from '../../domain/frontDesk';
import CardList from './CardList';
import FilterForm from './FilterForm';
import styles from './styles.module.css';
import {emptyText, indexLead, indexTitle} from './words';

/** All pages of a kind, filterable by branch, system, role and words. */
export default function PageIndex({data}: {data: IndexData}): ReactNode {
  const {name, cards, names} = data;
  const [filters, change] = useFilters();
  const shown = filterCards(cards, filters);
  const title = indexTitle(name);
  return (
    <Layout>
      <PageMetadata title={title} description={indexLead(name)} />
      <main className={styles.main} data-wake="query">
        <h1>{title}</h1>
        <p className={styles.lead}>
          {indexLead(name)}
          {name === 'sessions' && (
            <>
              {' '}
              <SiteLink to="/calendar/">
                <Translate id="index.sessions.calendar">
                  By month, week or day, and to subscribe to: the calendar
                </Translate>
              </SiteLink>
            </>
          )}
        </p>
        {cards.length === 0 ? (
          <p className={styles.empty}>{emptyText(name)}</p>
        ) : (
          <>
            <FilterForm filters={filters} names={names} cards={cards} onChange={change} />
            <Count shown={shown.length} all={cards.length} />
            {shown.length === 0 && <NothingFits onClear={() => change(NO_FILTERS)} />}
            {groupCards(shown).map(({label, members}, _, groups) => (
              <section key={label}>
                {groups.length > 1 && <h2>{label}</h2>}
                <CardList cards={members} level={groups.length > 1 ? 3 : 2} />
              </section>
            ))}
          </>
        )}
      </main>
    </Layout>
  );
}

function Count({shown, all}: {shown: number; all: number}): ReactNode {
  const {selectMessage} = usePluralForm();
  const text =
    shown === all
      ? selectMessage(all, translate({id: 'index.countAll', message: '{all} page|{all} pages'}))
      : translate({id: 'index.countSome', message: '{shown} of {all} pages'});
  return (
    <p className={styles.count} role="status">
      {text.replace('{shown}', String(shown)).replace('{all}', String(all))}
    </p>
  );
}

function NothingFits({onClear}: {onClear: () => void}): ReactNode {
  return (
    <p className={styles.empty}>
      <Translate id="index.nothingFits">No page fits all of these. Take a filter away, or try fewer words.</Translate>{' '}
      <button type="button" className="button button--secondary button--sm" onClick={onClear}>
        <Translate id="index.clear">Show all</Translate>
      </button>
    </p>
  );
}

/** Cards under the name of their kind; pages without one under their folder. */
function groupCards(cards: readonly Card[]): {label: string; members: Card[]}[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const label = card.kind
      ? kindsLabel(card.kind)
      : card.folder || translate({id: 'index.otherPages', message: 'Other pages'});
    groups.set(label, [...(groups.get(label) ?? []), card]);
  }
  return [...groups].map(([label, members]) => ({label, members}));
}

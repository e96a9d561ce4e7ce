import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata, usePluralForm} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Breadcrumbs from '../../../../components/Breadcrumbs';
import Icon from '../../../../components/Icon';
import {kindsLabel} from '../../../../components/kinds';
import PrintFoot from '../../../../components/PrintFoot';
import {sectionLabel} from '../../../../components/siteSections';
import {useSitePath} from '../../../../components/useSitePath';
import {useFilters} from '../../client/useFilters';
import {type Card, filterCards, NO_FILTERS} from '../../domain/cards';
import type {CardGroup, IndexData} from '../../domain/frontDesk';
import ByRole from './ByRole';
import CardList from './CardList';
import {kindsWithIcons} from './cardIcons';
import FilterForm from './FilterForm';
import GroupLinks from './GroupLinks';
import GroupTitle from './GroupTitle';
import IndexLinks from './IndexLinks';
import styles from './styles.module.css';
import {emptyText, indexLead, indexTitle} from './words';

/** A shorter list is read faster than it is filtered. */
const FEWEST_TO_FILTER = 7;

export interface ShownGroup {
  id: string;
  label: string;
  cards: readonly Card[];
}

/** All pages of a kind in their groups, filterable by branch, system, role and words. */
export default function PageIndex({data}: {data: IndexData}): ReactNode {
  const {name, cards, groups, names, roles} = data;
  const [filters, change] = useFilters();
  const shown = filterCards(cards, filters);
  const isGrouped = groups.length > 1;
  const withIcons = kindsWithIcons(cards);
  const shownGroups = groupsOf(groups, cards, new Set(shown));
  const title = indexTitle(name);
  // A link from elsewhere may have filtered a short list, too.
  const isFiltered = cards.length >= FEWEST_TO_FILTER || shown.length < cards.length;
  // A reader who chose a role wants the pages for it.
  const showsRoles = roles.length > 1 && !filters.role;
  const pathOf = useSitePath();
  const isOfTraining = name === 'sessions' || name === 'quizzes' || name === 'paths';
  return (
    <Layout>
      <PageMetadata title={title} description={indexLead(name)} />
      <main className={styles.main} data-sheet="index-styles" data-wake="query">
        {isOfTraining && <Breadcrumbs trail={[{label: sectionLabel('training'), to: pathOf('training/')}]} />}
        <h1>{title}</h1>
        <p className={styles.lead}>{indexLead(name)}</p>
        <IndexLinks name={name} />
        {cards.length === 0 ? (
          <p className={styles.empty}>
            <Icon name="info" />
            {emptyText(name)}
          </p>
        ) : (
          <>
            {showsRoles && name !== 'paths' && <ByRole roles={roles} />}
            {isFiltered && (
              <>
                <FilterForm filters={filters} names={names} cards={cards} onChange={change} />
                <Count shown={shown.length} all={cards.length} />
              </>
            )}
            {shown.length === 0 && <NothingFits onClear={() => change(NO_FILTERS)} />}
            {isGrouped && shownGroups.length > 1 && <GroupLinks groups={shownGroups} />}
            {shownGroups.map((group) => (
              <section key={group.id} aria-labelledby={isGrouped ? group.id : undefined}>
                {isGrouped && <GroupTitle group={group} />}
                <CardList cards={group.cards} names={names} level={isGrouped ? 3 : 2} withIcons={withIcons} />
              </section>
            ))}
            {showsRoles && name === 'paths' && <ByRole roles={roles} isPlain />}
          </>
        )}
        <PrintFoot path={pathOf(`${name}/`)} />
      </main>
    </Layout>
  );
}

function groupsOf(groups: readonly CardGroup[], cards: readonly Card[], shown: ReadonlySet<Card>): ShownGroup[] {
  return groups
    .map(({id, label, kind, members}) => ({
      id,
      label: kind ? kindsLabel(kind) : (label ?? translate({id: 'index.otherPages', message: 'Other pages'})),
      cards: members.flatMap((member) => cards[member] ?? []).filter((card) => shown.has(card)),
    }))
    .filter((group) => group.cards.length > 0);
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
    <div className={styles.empty}>
      <Icon name="search" />
      <p>
        <Translate id="index.nothingFits">No pages match all of these. Remove a filter, or try fewer words.</Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={onClear}>
        <Translate id="index.clear">Show all</Translate>
      </button>
    </div>
  );
}

import Island from '@deskbook/engine/islands/Island';
import InlineScript from '@deskbook/ui/components/InlineScript';
import {kindsLabel} from '@deskbook/ui/components/kinds';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {Card} from '../../domain/cards';
import type {CardGroup, IndexData} from '../../domain/frontDesk';
import CardList from './CardList';
import {kindsWithIcons} from './cardIcons';
import {GroupLinks, GroupTitle, type NamedGroup} from './groups';
import PageFilters from './PageFilters';
import styles from './styles.module.css';

/** Anchor of the list of all training, which the links for roles lead to */
export const ALL_TRAINING = 'all-training';

/** `packages/engine/boot/sortByDate.ts` as one line, inserted by the bundler */
declare const SORT_BY_DATE: string;

/** The grouped pages with filters. All of it is in the HTML and works with small scripts, without the app. */
export default function List({data: {name, cards, groups, names}}: {data: IndexData}): ReactNode {
  const isGrouped = groups.length > 1;
  const withIcons = kindsWithIcons(cards);
  const named = groups.map((group) => namedGroup(group, cards));
  return (
    <Island>
      {name === 'training' && <AllTraining />}
      <PageFilters names={names} cards={cards} />
      <InlineScript code={HIDE} />
      <div className={styles.list}>
        {isGrouped && <GroupLinks groups={named} />}
        {named.map((group) => (
          <section key={group.id} aria-labelledby={isGrouped ? group.id : undefined}>
            {isGrouped && <GroupTitle group={group} />}
            <CardList cards={group.cards} names={names} level={isGrouped ? 3 : 2} withIcons={withIcons} />
          </section>
        ))}
      </div>
      {cards.some(({kind}) => kind === 'session') && <InlineScript code={SORT_BY_DATE} />}
    </Island>
  );
}

function AllTraining(): ReactNode {
  useBrokenLinks().collectAnchor(ALL_TRAINING);
  return (
    <h2 id={ALL_TRAINING} className={styles.allTitle}>
      {translate({id: 'index.allTraining', message: 'All training'})}
    </h2>
  );
}

function namedGroup({id, label, kind, members}: CardGroup, cards: readonly Card[]): NamedGroup {
  return {
    id,
    label: kind ? kindsLabel(kind) : (label ?? translate({id: 'index.otherPages', message: 'Other pages'})),
    cards: members.flatMap((member) => cards[member] ?? []),
  };
}

/** Hides the list until filters from the address are applied. */
const HIDE = 'location.search&&(document.documentElement.dataset.arriving="")';

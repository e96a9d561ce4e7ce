import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import Island from '@deskbook/engine/islands/Island';
import DateBlock from '@deskbook/ui/components/DateBlock';
import DurationText from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import InlineScript from '@deskbook/ui/components/InlineScript';
import {kindsLabel} from '@deskbook/ui/components/kinds';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import PageIcon from '@deskbook/ui/components/PageIcon';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import UpcomingDates from '@deskbook/ui/components/UpcomingDates';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import type {Card, CardDate} from '../../domain/cards';
import {filteredBy} from '../../domain/filteredBy';
import type {CardGroup, FilterNames, IndexData} from '../../domain/frontDesk';
import {iconOf, kindsWithIcons} from './cardIcons';
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
            <CardList
              cards={group.cards}
              names={names}
              level={isGrouped ? 3 : 2}
              withMachines={name === 'sessions'}
              withIcons={withIcons}
            />
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

interface Props {
  cards: readonly Card[];
  names: FilterNames;
  level: 2 | 3;
  /** Whether sessions show the machine that they are about */
  withMachines: boolean;
  /** The kinds whose cards have an icon */
  withIcons: ReadonlySet<Card['kind']>;
}

function CardList({cards, names, level, withMachines, withIcons}: Props): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3';
  const isByDate = cards.every(({kind}) => kind === 'session');
  return (
    <ul className={clsx(styles.cards, 'plain-list')} data-by-date={isByDate ? '' : undefined}>
      {cards.map((card) => (
        <li
          key={card.to}
          className={clsx(
            styles.card,
            card.kind === 'session' ? styles.dated : hasSign(card, withIcons) && styles.tiled,
          )}
          {...filteredBy(card, names)}
        >
          {card.kind !== 'session' && hasSign(card, withIcons) && <Sign card={card} />}
          <div>
            <Title className={styles.cardTitle}>
              <Link to={card.to}>{card.title}</Link>
            </Title>
            {card.kind === 'session' ? <NextDate card={card} /> : <CardNote card={card} names={names} />}
            {card.description && <p className={styles.cardText}>{card.description}</p>}
            {card.chapters.length > 0 && <Chapters chapters={card.chapters} />}
          </div>
          {withMachines && card.machine && <MachinePicture to={card.machine} className={styles.picture} />}
        </li>
      ))}
    </ul>
  );
}

function hasSign({kind}: Card, withIcons: Props['withIcons']): boolean {
  return kind === 'equipment' || withIcons.has(kind);
}

/** What a page is about, before its title. */
function Sign({card}: {card: Card}): ReactNode {
  if (card.kind === 'equipment') return <MachinePicture to={card.to} className={styles.picture} />;
  return (
    <span className={styles.tile}>
      <PageIcon name={iconOf(card)} />
    </span>
  );
}

function Chapters({chapters}: Pick<Card, 'chapters'>): ReactNode {
  return (
    <ol className={clsx(styles.chapters, 'plain-list')}>
      {chapters.map(({title, to}) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ol>
  );
}

function CardNote({card, names}: {card: Card; names: FilterNames}): ReactNode {
  const size = useSize(card);
  const learners = useLearners(card, names);
  const note = card.note && (card.kind === 'procedure' ? <DurationText duration={card.note} /> : card.note);
  const parts = [note, size, learners].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className={`quiet ${styles.note}`}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a card do not change
        <Fragment key={place}>
          {place > 0 && ', '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function useLearners({kind, roles}: Card, names: FilterNames): string | null {
  const formats = useFormats();
  if (kind !== 'path') return null;
  if (roles.length === Object.keys(names.roles).length) {
    return translate({id: 'index.forEveryone', message: 'for everyone', description: 'Who a learning path is for'});
  }
  return translate(
    {id: 'index.forRoles', message: 'for {roles}', description: 'Who a learning path is for'},
    {roles: formats.list(roles.map((role) => names.roles[role] ?? role))},
  );
}

function useSize({kind, size}: Card): string | null {
  const formats = useFormats();
  const forms = {
    quiz: translate({id: 'index.questions', message: '{count} question|{count} questions'}),
    path: translate({id: 'index.steps', message: '{count} step|{count} steps'}),
    equipment: translate({id: 'index.machines', message: '{count} machine|{count} machines'}),
  }[kind as string];
  return size && forms ? formats.counted(size, forms) : null;
}

/** The next date as of the day of reading, as a block at the side of the card. */
function NextDate({card: {dates, hasMoreDates}}: {card: Card}): ReactNode {
  return (
    <>
      <UpcomingDates dates={dates} className={styles.date}>
        {(date) => <DateText date={date} />}
      </UpcomingDates>
      <ShownBetween as="div" className={styles.date} from={dates.at(-1)?.endsAt} initially={dates.length === 0}>
        <span className={styles.tile}>
          <Icon name="calendar" />
        </span>
        <p className={`quiet ${styles.note}`}>
          {hasMoreDates
            ? translate({id: 'index.datesInCalendar', message: 'Next dates are in the training calendar'})
            : translate({id: 'index.noDateLeft', message: 'No dates scheduled'})}
        </p>
      </ShownBetween>
    </>
  );
}

function DateText({date: {start, status, place}}: {date: CardDate}): ReactNode {
  const formats = useFormats();
  const time = formats.time(start);
  const isOff = isCancelledOrPostponed({status});
  return (
    <>
      <DateBlock date={start} isOff={isOff} />
      <p className={`quiet ${styles.note}`}>
        {isOff ? <s>{time}</s> : time}
        {place && `, ${place === 'online' ? translate({id: 'place.online', message: 'online'}) : place}`}{' '}
        <StatusBadge status={status} isSmall />
      </p>
    </>
  );
}

interface NamedGroup {
  id: string;
  label: string;
  cards: readonly Card[];
}

function GroupLinks({groups}: {groups: readonly NamedGroup[]}): ReactNode {
  return (
    <nav
      className={clsx(styles.chips, 'table-box screen-only')}
      aria-label={translate({id: 'index.groups', message: 'On this page'})}
    >
      <ul className="plain-list">
        {groups.map(({id, label, cards}) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> <GroupSize id={id} count={cards.length} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The number of pages in a group. `packages/engine/boot/filters` updates it. */
function GroupSize({id, count}: {id: string; count: number}): ReactNode {
  return (
    <span className={clsx(styles.size, 'quiet')} data-size={id}>
      {count}
    </span>
  );
}

/** The heading of a group. The sidebar and the breadcrumbs of its pages link to it. */
function GroupTitle({group: {id, label, cards}}: {group: NamedGroup}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <h2 id={id} className={styles.groupTitle}>
      {label} <GroupSize id={id} count={cards.length} />
    </h2>
  );
}

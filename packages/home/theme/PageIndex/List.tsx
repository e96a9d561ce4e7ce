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
import {type CSSProperties, Fragment, type ReactNode} from 'react';
import type {Card, CardDate} from '../../domain/cards';
import {filteredBy} from '../../domain/filteredBy';
import type {CardGroup, FilterNames, IndexData} from '../../domain/frontDesk';
import {iconOf, kindsWithIcons} from './cardIcons';
import {foldedGroups, isLong} from './foldedGroups';
import PageFilters from './PageFilters';
import styles from './styles.module.css';

/** Anchor of the list of all training, which the links for roles lead to */
export const ALL_TRAINING = 'all-training';

/** `packages/engine/boot/sortByDate.ts` as one line, inserted by the bundler */
declare const SORT_BY_DATE: string;

/** The grouped pages with filters. All of it is in the HTML and works with small scripts, without the app. */
export default function List({data: {name, cards, groups, names}}: {data: IndexData}): ReactNode {
  const isGrouped = groups.length > 1;
  const named = groups.map((group) => namedGroup(group, cards));
  const folded = foldedGroups(named, ROWS_ABOVE[name]);
  const isCompact = name === 'pages';
  const isShelves = name === 'equipment';
  const shared = {
    names,
    withMachines: name === 'sessions',
    withIcons: isCompact ? NO_KINDS : kindsWithIcons(cards),
    foldsChapters: isLong(cards),
  };
  return (
    <Island>
      {name === 'training' && <AllTraining />}
      <PageFilters names={names} cards={cards} />
      <InlineScript code={HIDE} />
      <div className={clsx(styles.list, isCompact && styles.compact, isShelves && styles.shelves)}>
        {isGrouped && !isShelves && <GroupLinks groups={named} isSpare={folded.size === named.length} />}
        {isGrouped
          ? named.map((group) => <Group key={group.id} group={group} isFolded={folded.has(group.id)} {...shared} />)
          : named.map((group) => <CardList key={group.id} cards={group.cards} level={2} {...shared} />)}
      </div>
      {cards.some(({kind}) => kind === 'session') && <InlineScript code={SORT_BY_DATE} />}
    </Island>
  );
}

/** Training has a section about roles above its list, and the office its registers. */
const ROWS_ABOVE: Readonly<Partial<Record<IndexData['name'], number>>> = {training: 6, office: 18};

const NO_KINDS: ReadonlySet<Card['kind']> = new Set();

interface GroupProps extends Omit<Props, 'cards' | 'level'> {
  group: NamedGroup;
  isFolded: boolean;
}

/**
 * A group under its heading. On a phone, a long one is folded: searching in the page and links to what is inside open
 * it. Its anchor is inside, too, so that a link to the group opens it.
 */
function Group({group, isFolded, ...props}: GroupProps): ReactNode {
  const titleId = `${group.id}-title`;
  const pages = (
    <div id={group.id} className={styles.pages}>
      {group.inside.length === 0 ? (
        <CardList cards={group.cards} level={3} {...props} />
      ) : (
        group.inside.map((inner) => <InnerGroup key={inner.id} group={inner} {...props} />)
      )}
    </div>
  );
  return (
    <section
      aria-labelledby={titleId}
      className={clsx(styles.group, isFolded && styles.folded)}
      style={{'--cards': group.cards.length} as CSSProperties}
    >
      <GroupTitle group={group} id={titleId} />
      {isFolded ? (
        <details className={styles.fold} data-fold="">
          <summary aria-labelledby={titleId} />
          {pages}
        </details>
      ) : (
        pages
      )}
    </section>
  );
}

function InnerGroup({group, ...props}: Omit<GroupProps, 'isFolded'>): ReactNode {
  useBrokenLinks().collectAnchor(group.id);
  return (
    <section aria-labelledby={group.id}>
      <h3 id={group.id} className={styles.innerTitle}>
        {group.label} <GroupSize id={group.id} count={group.cards.length} />
      </h3>
      <CardList cards={group.cards} level={4} {...props} />
    </section>
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

function namedGroup({id, label, kind, members, inside = []}: CardGroup, cards: readonly Card[]): NamedGroup {
  return {
    id,
    label: kind ? kindsLabel(kind) : (label ?? translate({id: 'index.otherPages', message: 'Other pages'})),
    cards: members.flatMap((member) => cards[member] ?? []),
    inside: inside.map((group) => namedGroup(group, cards)),
  };
}

/** Hides the list until filters from the address are applied. */
const HIDE = 'location.search&&(document.documentElement.dataset.arriving="")';

interface Props {
  cards: readonly Card[];
  names: FilterNames;
  level: 2 | 3 | 4;
  /** Whether sessions show the machine that they are about */
  withMachines: boolean;
  /** The kinds whose cards have an icon or a picture */
  withIcons: ReadonlySet<Card['kind']>;
  foldsChapters: boolean;
}

function CardList({cards, names, level, withMachines, withIcons, foldsChapters}: Props): ReactNode {
  const Title = `h${level}` as const;
  const areAll = (kind: Card['kind']) => cards.every((card) => card.kind === kind);
  const isShelf = areAll('equipment') && withIcons.has('equipment');
  return (
    <ul
      className={clsx(isShelf ? styles.shelf : styles.cards, 'plain-list')}
      data-by-date={areAll('session') ? '' : undefined}
    >
      {cards.map((card) => (
        <li
          key={card.to}
          className={clsx(
            isShelf ? styles.machine : styles.card,
            card.kind === 'session' ? styles.dated : withIcons.has(card.kind) && !isShelf && styles.tiled,
          )}
          {...filteredBy(card, names)}
        >
          {card.kind !== 'session' && withIcons.has(card.kind) && <Sign card={card} />}
          <div className={styles.words}>
            <Title className={styles.cardTitle}>
              <Link to={card.to}>{card.title}</Link>
            </Title>
            {card.kind === 'session' ? <NextDate card={card} /> : <CardNote card={card} names={names} />}
            {card.description && <p className={styles.cardText}>{card.description}</p>}
            {card.chapters.length > 0 && <Chapters chapters={card.chapters} isFolded={foldsChapters} />}
          </div>
          {withMachines && card.machine && <MachinePicture to={card.machine} className={styles.picture} />}
        </li>
      ))}
    </ul>
  );
}

/** What a page is about, before its title. */
function Sign({card}: {card: Card}): ReactNode {
  if (card.kind === 'equipment') {
    const shape = {'--ratio': card.ratio ?? 1} as CSSProperties;
    return <MachinePicture to={card.to} className={styles.picture} style={shape} />;
  }
  return (
    <span className={styles.tile}>
      <PageIcon name={iconOf(card)} />
    </span>
  );
}

/** A manual's chapters, folded on a phone if the list of manuals is long. */
function Chapters({chapters, isFolded}: Pick<Card, 'chapters'> & {isFolded: boolean}): ReactNode {
  const formats = useFormats();
  const list = (
    <ol className={clsx(styles.chapters, 'plain-list')}>
      {chapters.map(({title, to}) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ol>
  );
  if (!isFolded) return list;
  const count = translate({id: 'index.chapters', message: '{count} chapter|{count} chapters'});
  return (
    <details className={styles.fold} data-fold="">
      <summary>{formats.counted(chapters.length, count)}</summary>
      {list}
    </details>
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
  inside: readonly NamedGroup[];
}

/** @param isSpare whether all groups are folded on a phone, so that nothing is in the way of their headings */
function GroupLinks({groups, isSpare}: {groups: readonly NamedGroup[]; isSpare: boolean}): ReactNode {
  return (
    <nav
      className={clsx(styles.chips, isSpare && styles.spareLinks, 'table-box screen-only')}
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

/** The heading of a group. The sidebar and the breadcrumbs of its pages link to the group. */
function GroupTitle({group: {id, label, cards}, id: titleId}: {group: NamedGroup; id: string}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <h2 id={titleId} className={styles.groupTitle}>
      {label} <GroupSize id={id} count={cards.length} />
    </h2>
  );
}

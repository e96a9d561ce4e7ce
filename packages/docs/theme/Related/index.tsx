import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import type {IndexName} from '@deskbook/content/siteSections';
import DurationText from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import {KIND_ICONS, kindLabel} from '@deskbook/ui/components/kinds';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import PageIcon from '@deskbook/ui/components/PageIcon';
import ShownBetween from '@deskbook/ui/components/ShownBetween';
import SiteLink from '@deskbook/ui/components/SiteLink';
import StatusBadge from '@deskbook/ui/components/StatusBadge';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import type {ComingDate} from '../../domain/comingDates';
import type {RelatedLink} from '../../domain/pageFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import styles from './styles.module.css';

/** Nobody would look through more. */
const SHOWN = 6;

/** Related pages, no matter which of the two names the other. */
export default function Related(): ReactNode {
  const page = usePageFacts();
  if (!page || page.related.length === 0) return null;
  const links = page.related.flatMap((group) => group.links);
  const cut = page.related.filter(({more}) => more > 0);
  return (
    <nav className={clsx(styles.related, 'screen-only')} aria-labelledby="related">
      <h2 id="related">{translate({id: 'related.title', message: 'Related'})}</h2>
      <Cards links={links.slice(0, SHOWN)} />
      {(links.length > SHOWN || cut.length > 0) && (
        <details className={styles.more}>
          <summary>{translate({id: 'related.others', message: 'More related pages'})}</summary>
          {links.length > SHOWN && <Cards links={links.slice(SHOWN)} isFolded />}
          {cut.map(({name, more, all}) => (
            <p key={name}>
              <SiteLink to={all}>
                <MoreText count={more} name={name} />
              </SiteLink>
            </p>
          ))}
        </details>
      )}
    </nav>
  );
}

interface CardsProps {
  links: readonly RelatedLink[];
  /** Then machines have icons, because browsers load pictures that nobody sees yet. */
  isFolded?: boolean;
}

function Cards({links, isFolded = false}: CardsProps): ReactNode {
  return (
    <ul className={clsx(styles.cards, 'plain-list')}>
      {links.map((link, index) => (
        // Each session disappears once it's over.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
        <ShownBetween as="li" key={index} until={link.coming?.endsAt} initially>
          {link.machine && !isFolded ? (
            <MachinePicture to={link.machine} className={styles.picture} />
          ) : (
            <PageIcon name={KIND_ICONS[link.kind]} />
          )}
          <div>
            <LinkedTitle link={link} />
            <p>
              {kindLabel(link.kind)}
              {link.timeNeeded && (
                <>
                  {', '}
                  <DurationText duration={link.timeNeeded} />
                </>
              )}
            </p>
            {link.coming && <NextDates dates={link.coming.dates} />}
          </div>
        </ShownBetween>
      ))}
    </ul>
  );
}

function MoreText({count, name}: {count: number; name: IndexName}): ReactNode {
  const formats = useFormats();
  const forms = translate({id: 'related.more', message: '{kind}: one more|{kind}: {count} more'});
  return formats.counted(count, forms).replace('{kind}', sectionLabel(name));
}

/** When and where a session takes place next, as of the day of reading. */
function NextDates({dates}: {dates: readonly ComingDate[]}): ReactNode {
  return dates.map((date, index) => (
    <ShownBetween
      as="div"
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and two dates may start together
      key={index}
      from={date.from ?? undefined}
      until={date.endsAt}
      initially={date.from === null}
    >
      <NextDate date={date} />
    </ShownBetween>
  ));
}

function NextDate({date}: {date: ComingDate}): ReactNode {
  const formats = useFormats();
  const {startsAt, timeZone, isElsewhere, place, isOnline, status} = date;
  const when = <time dateTime={startsAt}>{formats.instant(startsAt, timeZone)}</time>;
  const where = isOnline ? translate({id: 'place.online', message: 'online'}) : place;
  return (
    <>
      {isCancelledOrPostponed(date) ? <s>{when}</s> : when}
      {isElsewhere && ` ${formats.zone(timeZone, startsAt)}`}
      {where && ` · ${where}`} <StatusBadge status={status} isSmall />
    </>
  );
}

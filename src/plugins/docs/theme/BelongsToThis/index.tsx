import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import ShownBetween from '../../../../components/ShownBetween';
import SiteLink from '../../../../components/SiteLink';
import {usePageFacts} from '../../client/usePageFacts';
import type {RelatedLink, RelatedName} from '../../domain/pageFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import NextDates from './NextDates';
import styles from './styles.module.css';

/** The pages that belong to this one, whichever side named the other. */
export default function BelongsToThis(): ReactNode {
  const page = usePageFacts();
  if (!page || page.related.length === 0) return null;
  return (
    <nav className={styles.belongs} aria-labelledby="belongs-to-this">
      <h2 id="belongs-to-this">
        <Translate id="related.title">Belongs to this</Translate>
      </h2>
      <div className={styles.groups}>
        {page.related.map(({name, links, more, all}) => (
          // Sessions are gone one by one as they are over, and their heading with the last of them.
          <ShownBetween as="section" key={name} until={more > 0 ? undefined : lastEnd(links)} initially>
            <h3>{relatedLabel(name)}</h3>
            <ul>
              {links.map((link, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
                <ShownBetween as="li" key={index} until={link.coming?.endsAt} initially>
                  <LinkedTitle link={link} />
                  {link.coming && <NextDates dates={link.coming.dates} />}
                </ShownBetween>
              ))}
              {more > 0 && (
                <li>
                  <SiteLink to={all}>
                    <MoreText count={more} />
                  </SiteLink>
                </li>
              )}
            </ul>
          </ShownBetween>
        ))}
      </div>
    </nav>
  );
}

function lastEnd(links: readonly RelatedLink[]): string | undefined {
  return links
    .flatMap(({coming}) => coming?.endsAt ?? [])
    .toSorted()
    .at(-1);
}

function MoreText({count}: {count: number}): ReactNode {
  const {selectMessage} = usePluralForm();
  const forms = translate({
    id: 'related.more',
    message: 'One more|{count} more',
    description: 'Leads to all pages of a kind, where not all that belong to the page are listed',
  });
  return selectMessage(count, forms).replace('{count}', String(count));
}

function relatedLabel(name: RelatedName): string {
  return {
    procedures: translate({id: 'related.procedures', message: 'Procedures'}),
    equipment: translate({id: 'related.equipment', message: 'Equipment'}),
    sessions: translate({id: 'related.sessions', message: 'Training sessions'}),
    quizzes: translate({id: 'related.quizzes', message: 'Quizzes'}),
    manuals: translate({id: 'related.manuals', message: 'Manuals'}),
    paths: translate({id: 'related.paths', message: 'Learning paths'}),
    office: translate({id: 'related.office', message: 'The office’s records'}),
  }[name];
}

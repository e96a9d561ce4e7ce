import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import DurationText from '../../../../components/DurationText';
import Icon from '../../../../components/Icon';
import {pageIcon} from '../../../../components/kindIcons';
import {kindLabel} from '../../../../components/kinds';
import ShownBetween from '../../../../components/ShownBetween';
import SiteLink from '../../../../components/SiteLink';
import {usePageFacts} from '../../client/usePageFacts';
import type {RelatedName} from '../../domain/pageFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import NextDates from './NextDates';
import styles from './styles.module.css';

/** The pages related to this one, no matter which of the two names the other. */
export default function Related(): ReactNode {
  const page = usePageFacts();
  if (!page || page.related.length === 0) return null;
  return (
    <nav className={styles.related} aria-labelledby="related">
      <h2 id="related">
        <Translate id="related.title">Related</Translate>
      </h2>
      <ul className={styles.cards}>
        {page.related.flatMap(({name, links}) =>
          links.map((link, index) => (
            // Sessions are gone one by one as they are over.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
            <ShownBetween as="li" key={`${name}-${index}`} until={link.coming?.endsAt} initially>
              <Icon name={pageIcon(link.kind, link.title)} />
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
          )),
        )}
      </ul>
      {page.related
        .filter(({more}) => more > 0)
        .map(({name, more, all}) => (
          <p key={name} className={styles.more}>
            <SiteLink to={all}>
              <MoreText count={more} name={name} />
            </SiteLink>
          </p>
        ))}
    </nav>
  );
}

function MoreText({count, name}: {count: number; name: RelatedName}): ReactNode {
  const {selectMessage} = usePluralForm();
  const forms = translate({
    id: 'related.more',
    message: '{kind}: one more|{kind}: {count} more',
    description: 'Leads to all pages of a kind, where not all related ones are listed',
  });
  return selectMessage(count, forms).replace('{count}', String(count)).replace('{kind}', relatedLabel(name));
}

function relatedLabel(name: RelatedName): string {
  return {
    procedures: translate({id: 'related.procedures', message: 'Procedures'}),
    equipment: translate({id: 'related.equipment', message: 'Equipment'}),
    sessions: translate({id: 'related.sessions', message: 'Training sessions'}),
    quizzes: translate({id: 'related.quizzes', message: 'Quizzes'}),
    manuals: translate({id: 'related.manuals', message: 'Manuals'}),
    paths: translate({id: 'related.paths', message: 'Learning paths'}),
    office: translate({id: 'related.office', message: 'IT office records'}),
  }[name];
}

import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {FactLine} from '../PageHeader/FactList';
import ReviewDates from './ReviewDates';
import styles from './styles.module.css';

/** At the end of a page: its owner, review dates, audience and subjects. */
export default function AboutPage(): ReactNode {
  const page = usePageFacts();
  if (!page?.kind) return null;
  const {about} = page.facts;
  const [owner, ...others] = about[0]?.name === 'owner' ? about : [undefined, ...about];
  if (about.length === 0 && !page.review) return null;
  return (
    <dl className={styles.about}>
      {owner && <FactLine fact={owner} />}
      {page.review && (
        <div>
          <dt>{translate({id: 'fact.reviewed', message: 'Reviewed'})}</dt>
          <dd>
            <ReviewDates review={page.review} />
          </dd>
        </div>
      )}
      {others.map((fact) => fact && <FactLine key={fact.name} fact={fact} />)}
    </dl>
  );
}

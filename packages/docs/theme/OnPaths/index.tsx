import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../client/usePageFacts';
import {LinkedTitle} from '../PageHeader/PageLinks';
import related from '../Related/styles.module.css';

/** At the end of a step of learning paths: the way back to each, and on to its next step. */
export default function OnPaths(): ReactNode {
  const places = usePageFacts()?.onPaths ?? [];
  if (places.length === 0) return null;
  return (
    <nav
      className={clsx(related.related, 'screen-only')}
      aria-label={translate({id: 'onPaths.title', message: 'Learning paths'})}
    >
      {places.map(({path, step, total, next}) => (
        <p key={path.to}>
          <Translate
            id="onPaths.step"
            values={{path: <LinkedTitle link={path} />, step: String(step), total: String(total)}}
          >
            {'Learning path {path}, step {step} of {total}.'}
          </Translate>{' '}
          {next && (
            <Translate id="onPaths.next" values={{next: <LinkedTitle link={next} />}}>
              {'Next step: {next}.'}
            </Translate>
          )}
        </p>
      ))}
    </nav>
  );
}

import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Card} from '../../domain/cards';
import type {Role} from '../../domain/frontDesk';
import {ALL_TRAINING} from './List';
import styles from './styles.module.css';

const ID = 'by-role';

interface Props {
  roles: readonly Role[];
  /** The learning path for everyone */
  first: Card | undefined;
}

/** Which training is for whom: the path that everyone starts with, and a link to everything for each role. */
export default function ByRole({roles, first}: Props): ReactNode {
  const pathOf = useSitePath();
  useBrokenLinks().collectAnchor(ID);
  return (
    <section aria-labelledby={ID}>
      <h2 id={ID} className={styles.groupTitle}>
        {translate({id: 'index.byRole', message: 'Which training is mine?'})}
      </h2>
      {first && (
        <p className={styles.first}>
          <Translate
            id="index.startWith"
            values={{
              path: (
                <Link key="path" to={first.to}>
                  {first.title}
                </Link>
              ),
            }}
          >
            {'Start with {path}.'}
          </Translate>{' '}
          <span className="needs-script">{translate({id: 'index.chooseRole', message: 'Then choose your role.'})}</span>
        </p>
      )}
      <div className={clsx(styles.chips, 'table-box needs-script screen-only')}>
        <ul className="plain-list">
          {roles.map(({key, name}) => (
            <li key={key}>
              <Link to={`${pathOf('training/')}?role=${encodeURIComponent(key)}#${ALL_TRAINING}`} data-role={key}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

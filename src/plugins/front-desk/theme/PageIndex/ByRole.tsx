import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import Icon from '../../../../components/Icon';
import {useSitePath} from '../../../../components/useSitePath';
import type {RoleTraining} from '../../domain/trainingByRole';
import styles from './styles.module.css';

const ID = 'by-role';

interface Props {
  roles: readonly RoleTraining[];
  /** Whether they are links alone, below what the page is about. */
  isPlain?: boolean;
}

/** Which training is whose: each role with what to begin with, and a way to everything for it. */
export default function ByRole({roles, isPlain = false}: Props): ReactNode {
  const pathOf = useSitePath();
  const addressOf = (role: RoleTraining) => `${pathOf('training/')}?role=${encodeURIComponent(role.key)}`;
  useBrokenLinks().collectAnchor(ID);
  return (
    <section aria-labelledby={ID}>
      <h2 id={ID} className={styles.groupTitle}>
        <Translate id="index.byRole">Which training is mine?</Translate>
      </h2>
      {isPlain ? (
        <ul className={styles.roles}>
          {roles.map((role) => (
            <li key={role.key}>
              <Link to={addressOf(role)}>{role.name}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <ul className={styles.cards}>
          {roles.map((role) => (
            <Role key={role.key} role={role} to={addressOf(role)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Role({role, to}: {role: RoleTraining; to: string}): ReactNode {
  const {name, first, isOfSessions, sessions, quizzes} = role;
  const formats = useFormats();
  const {selectMessage} = usePluralForm();
  const counts = [
    [sessions, translate({id: 'index.sessions', message: '{count} session|{count} sessions'})] as const,
    [quizzes, translate({id: 'index.quizzes', message: '{count} quiz|{count} quizzes'})] as const,
  ].flatMap(([count, forms]) => (count > 0 ? [selectMessage(count, forms).replace('{count}', String(count))] : []));
  return (
    <li className={clsx(styles.card, styles.tiled)}>
      <span className={styles.tile}>
        <Icon name="person" />
      </span>
      <div>
        <h3 className={styles.cardTitle}>
          <Link to={to}>{name}</Link>
        </h3>
        {counts.length > 0 && <p className={styles.note}>{formats.list(counts)}</p>}
        {first.length > 0 && (
          <p className={styles.cardText}>
            {isOfSessions ? (
              <Translate id="index.forEveryone">For everyone:</Translate>
            ) : (
              <Translate id="index.startWith">Start with</Translate>
            )}{' '}
            {first.map(({label, to}, place) => (
              <span key={to}>
                {place > 0 && ', '}
                <Link to={to}>{label}</Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

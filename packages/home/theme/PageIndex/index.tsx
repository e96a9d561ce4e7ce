import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import Icon from '@deskbook/ui/components/Icon';
import PageIcon from '@deskbook/ui/components/PageIcon';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import OfficeDesk from '@theme/OfficeDesk';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Card} from '../../domain/cards';
import type {IndexData, IndexName, Role} from '../../domain/frontDesk';
import HelpDeskContact from '../HelpDeskContact';
import List, {ALL_TRAINING} from './List';
import styles from './styles.module.css';

export default function PageIndex({data}: {data: IndexData}): ReactNode {
  const {name, path, title, description, cards, roles} = data;
  const showsRoles = roles.length > 1;
  const first = cards.find(
    (card) => card.kind === 'path' && card.roles.length === Object.keys(data.names.roles).length,
  );
  const byRole = showsRoles && <ByRole roles={roles} first={first} />;
  const pathOf = useSitePath();
  const isOfTraining = name === 'sessions' || name === 'quizzes' || name === 'paths';
  return (
    <Layout>
      <PageMetadata title={title} description={description || title} />
      <main className={styles.main}>
        {isOfTraining && <Breadcrumbs trail={[{label: sectionLabel('training'), to: pathOf('training/')}]} />}
        <h1>{title}</h1>
        {description && <p className={styles.lead}>{description}</p>}
        <IndexLinks name={name} />
        {name === 'office' && <OfficeDesk />}
        {cards.length === 0 && name !== 'folder' ? (
          <p className={styles.empty}>
            <Icon name="info" />
            {emptyText(name)}
          </p>
        ) : (
          <>
            {name === 'training' && byRole}
            <List data={data} />
            {name === 'paths' && byRole}
          </>
        )}
        <PrintFoot path={pathOf(path)} />
      </main>
    </Layout>
  );
}

const ID = 'by-role';

interface Props {
  roles: readonly Role[];
  /** The learning path for everyone */
  first: Card | undefined;
}

/** Which training is for whom: the path that everyone starts with, and a link to everything for each role. */
function ByRole({roles, first}: Props): ReactNode {
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

/** Links to other views of the list. For the office, how to reach the help desk. */
function IndexLinks({name}: Pick<IndexData, 'name'>): ReactNode {
  if (name === 'office') return <HelpDeskContact className={styles.links} />;
  const isTraining = name === 'training';
  if (!isTraining && name !== 'sessions') return null;
  return (
    <ul className={clsx(styles.links, 'plain-list screen-only')}>
      <li>
        <PageIcon name="calendar" />
        <SiteLink to="/calendar/">{translate({id: 'index.calendar', message: 'Training calendar'})}</SiteLink>
      </li>
      {isTraining && (
        <li>
          <PageIcon name="graduate" />
          <SiteLink to="/my-training/">{translate({id: 'index.myTraining', message: 'My training'})}</SiteLink>
        </li>
      )}
    </ul>
  );
}

/** Says that there are no pages of a kind, which is normal, and where to go instead. */
function emptyText(name: IndexName): string {
  return {
    procedures: translate({
      id: 'index.procedures.empty',
      message: 'No procedures yet. Ask the help desk how to do it.',
    }),
    manuals: translate({id: 'index.manuals.empty', message: 'No manuals yet.'}),
    equipment: translate({
      id: 'index.equipment.empty',
      message: 'No equipment guides yet. If a machine isn’t working, call the help desk.',
    }),
    sessions: translate({id: 'index.sessions.empty', message: 'No training sessions yet.'}),
    quizzes: translate({id: 'index.quizzes.empty', message: 'No quizzes yet.'}),
    paths: translate({id: 'index.paths.empty', message: 'No learning paths yet.'}),
    office: translate({id: 'index.office.empty', message: 'No IT office records yet.'}),
    training: translate({id: 'index.training.empty', message: 'No training sessions, quizzes or learning paths yet.'}),
    pages: translate({
      id: 'index.pages.empty',
      message: 'No pages yet. To add one, put a Markdown file in the docs folder.',
    }),
  }[name];
}

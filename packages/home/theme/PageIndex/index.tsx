import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import Icon from '@deskbook/ui/components/Icon';
import PrintFoot from '@deskbook/ui/components/PrintFoot';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import OfficeDesk from '@theme/OfficeDesk';
import type {ReactNode} from 'react';
import type {IndexData} from '../../domain/frontDesk';
import ByRole from './ByRole';
import {emptyText} from './emptyText';
import IndexLinks from './IndexLinks';
import List from './List';
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
      <main className={styles.main} data-sheet="index-styles">
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

import {LABELS} from '@deskbook/engine/boot/labels/labelSheets';
import Island from '@deskbook/engine/islands/Island';
import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {LabelPage} from '../../domain/labels/labelPages';
import LabelChoices from './LabelChoices';
import LabelSheets from './LabelSheets';
import styles from './styles.module.css';

/**
 * Labels to print. The HTML has all of them on sheets of the default size. A small script (`packages/engine/boot/labels`) lays out
 * other sizes, and prints only what is checked.
 */
export default function Labels({data}: {data: LabelPage}): ReactNode {
  const {name, labels, district} = data;
  const pathOf = useSitePath();
  const all = translate({id: 'labels.title', message: 'Labels'});
  const title = translate({id: 'labels.ofBranch', message: 'Labels: {branch}'}, {branch: name});
  return (
    <Layout>
      <PageMetadata title={title} />
      <main className={styles.main}>
        <div className="screen-only">
          <Breadcrumbs
            trail={[
              {label: sectionLabel('office'), to: pathOf('office/')},
              {label: all, to: pathOf(LABELS)},
            ]}
          />
          <h1>{title}</h1>
          <p className={styles.lead}>
            <Translate id="labels.lead">
              The QR code on a label opens the guide of the machine. Print at 100% ("Actual size"), without margins, and
              try it on plain paper first.
            </Translate>
          </p>
        </div>
        <Island>
          <div data-island="labels" data-load="">
            <LabelChoices labels={labels} />
            <LabelSheets labels={labels} district={district} />
          </div>
        </Island>
      </main>
    </Layout>
  );
}

import Island from '@deskbook/engine/islands/Island';
import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Notice from '../QuizNotice';
import styles from './styles.module.css';
import Training, {type TrainingProps} from './Training';

/** What a person learned in this browser, what is due for review, and what to do next. */
export default function MyTraining(props: TrainingProps): ReactNode {
  const pathOf = useSitePath();
  const title = translate({id: 'quiz.myTraining', message: 'My training'});
  const lead = translate({
    id: 'quiz.training.lead',
    message: 'What to do next, what is due, and everything you have done on this computer.',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <main className={styles.main}>
        <Breadcrumbs trail={[{label: sectionLabel('training'), to: pathOf('training/')}]} />
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        <noscript>
          <Notice>
            {translate({
              id: 'quiz.training.withoutScript',
              message:
                'Your training is saved in your browser, and this page needs JavaScript to show it. All sessions, quizzes and learning paths are listed under "All training".',
            })}
          </Notice>
        </noscript>
        <Island name="my-training" load="" props={props}>
          <Training {...props} />
        </Island>
      </main>
    </Layout>
  );
}

import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {CompletionRecord} from '../../domain/record';
import styles from './styles.module.css';

interface Props {
  record: CompletionRecord;
  /** Empty where no name was typed in: a line to write it on is there. */
  person: string;
}

/** A sheet to be signed and filed. It says plainly what it is worth. */
export default function Sheet({record: {title, score, date, hash}, person}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  return (
    <article className={styles.sheet}>
      <p className={styles.district}>{siteConfig.title}</p>
      <h1>
        <Translate id="quiz.record.title">Record of completion</Translate>
      </h1>
      <dl>
        <dt>
          <Translate id="quiz.record.quiz">Quiz</Translate>
        </dt>
        <dd>{title}</dd>
        <dt>
          <Translate id="quiz.record.person">Taken by</Translate>
        </dt>
        <dd className={styles.line}>{person}</dd>
        <dt>
          <Translate id="quiz.record.score">Score</Translate>
        </dt>
        <dd>{formats.percent(score)}</dd>
        <dt>
          <Translate id="quiz.record.date">Passed on</Translate>
        </dt>
        <dd>{formats.date(date)}</dd>
        <dt>
          <Translate id="quiz.record.questions">Version of the questions</Translate>
        </dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>
          <Translate id="quiz.record.signature">Signature</Translate>
        </dt>
        <dd className={styles.line} />
      </dl>
      <p>
        <Translate id="quiz.record.selfAttested">
          Self-attested: the person named above states that they took this quiz. It was taken without supervision, and
          the score comes from their own browser.
        </Translate>
      </p>
    </article>
  );
}

import type {Work} from '@deskbook/records/client/work';
import {type ReportSite, SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useState} from 'react';
import {Tick} from '../SendResults/fields';
import styles from '../SendResults/styles.module.css';

interface Props {
  legend: string;
  /** What happens to the checked and the other ones */
  hint: string;
  work: readonly Work[];
  /** Those that aren't checked */
  left: ReadonlySet<Work>;
  onChange: (left: ReadonlySet<Work>) => void;
}

/** Asks which pieces of training the learner did. */
export default function WorkList({legend, hint, work, left, onChange}: Props): ReactNode {
  const formats = useFormats();
  const titles = useWorkTitles();
  const toggle = (one: Work) => {
    const next = new Set(left);
    if (!next.delete(one)) next.add(one);
    onChange(next);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{legend}</legend>
      <p>{hint}</p>
      <div className={styles.records}>
        {work.map((one) => (
          <Tick key={one.key ?? one.attempt?.id} isTicked={!left.has(one)} onTick={() => toggle(one)}>
            {workWords(one, formats, titles)}
          </Tick>
        ))}
      </div>
      {work.length === 0 && (
        <p className="quiet">{translate({id: 'whose.nothing', message: 'Nothing has been done here since then.'})}</p>
      )}
    </fieldset>
  );
}

/** Few readers are ever asked, so the titles load only then. Until they're there, ids stand in for them. */
function useWorkTitles(): ReadonlyMap<string, string> {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    workTitles(baseUrl).then(setTitles, () => {});
  }, [baseUrl]);
  return titles;
}

/** Says what was done, and when: at a shared desk, the time tells people apart. */
function workWords(work: Work, formats: Formats, titles: ReadonlyMap<string, string>): string {
  const {type, id, title = titles.get(id) ?? id, score, at} = work;
  if (type === 'start') {
    return translate({id: 'whose.start', message: 'First day: {date}'}, {date: formats.date(at)});
  }
  const when = formats.instant(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  switch (type) {
    case 'quiz':
      return score === undefined
        ? translate({id: 'whose.open', message: '{title}: begun, not finished. {when}'}, {title, when})
        : translate(
            {id: 'whose.quiz', message: '{title}: {score}. {when}'},
            {title, score: formats.percent(score), when},
          );
    case 'receipt':
      return translate({id: 'whose.receipt', message: 'Read and signed: {title}. {when}'}, {title, when});
    case 'step':
      return translate({id: 'whose.step', message: 'Checked off: {title}. {when}'}, {title, when});
    case 'feedback':
      return translate({id: 'whose.feedback', message: 'Feedback on {title}. {when}'}, {title, when});
  }
}

/** Returns the titles of everything that can be learned on this site, by the ids that records use. */
async function workTitles(baseUrl: string): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(baseUrl + SITE_FILE);
  const {quizzes, paths, sessions} = (await response.json()) as ReportSite;
  return new Map([
    ...paths.flatMap(({steps}) => steps.map(({id, title}) => [id, title] as const)),
    ...quizzes.map(({quiz, title}) => [quiz, title] as const),
    ...paths.map(({path, title}) => [path, title] as const),
    ...sessions.map(({session, title}) => [session, title] as const),
  ]);
}

import type {Work} from '@deskbook/records/client/work';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useState} from 'react';
import {workTitles} from '../../client/workTitles';
import styles from '../SendResults/styles.module.css';
import Tick from '../SendResults/Tick';
import {workWords} from './workWords';

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

import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useFormats} from './formats';

interface Props {
  /** The path of the page, with the base URL in front. */
  path: string;
  review?: {on: string; by: string} | null;
  /** Of news, the day: `YYYY-MM-DD`. */
  posted?: string;
}

/** What a sheet of paper needs to be found again: the district, the address, and from when it is. */
export default function PrintFoot({path, review, posted}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  return (
    <p className="print-only print-foot">
      {siteConfig.title} · {siteConfig.url + path}
      {posted && (
        <>
          {' · '}
          <Translate id="print.posted" values={{on: formats.date(posted)}}>
            {'Posted {on}'}
          </Translate>
        </>
      )}
      {review && (
        <>
          {' · '}
          <Translate id="print.review" values={{on: formats.date(review.on), by: formats.date(review.by)}}>
            {'Reviewed {on}; next review due {by}'}
          </Translate>
        </>
      )}
    </p>
  );
}

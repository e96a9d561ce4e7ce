import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useFormats} from './formats';

interface Props {
  /** The path of the page, with the base URL in front. */
  path: string;
  review?: {on: string; by: string} | null;
}

/** What a sheet of paper needs to be found again: the district, the address, and until when it holds. */
export default function PrintFoot({path, review}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const formats = useFormats();
  return (
    <p className="print-only">
      {siteConfig.title} · {siteConfig.url + path}
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

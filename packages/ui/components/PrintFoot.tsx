import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ComponentProps, ReactNode} from 'react';
import {useFormats} from './formats';
import ReviewNote from './ReviewNote';

interface Props {
  /** The page's path, with the base URL. */
  path: string;
  review?: ComponentProps<typeof ReviewNote> | null;
  /** For news: the date, `YYYY-MM-DD`. */
  posted?: string;
}

/** Tells readers of a printout where it comes from: district, address and date. */
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
          <ReviewNote {...review} />
        </>
      )}
    </p>
  );
}

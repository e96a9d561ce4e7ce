import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** Has the reader's calendar program follow a calendar file, given by its path. */
export default function SubscribeLink({file}: {file: string}): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  return (
    <a href={`${url}${file}`.replace(/^https?:/, 'webcal:')}>
      <Translate id="session.subscribe">Subscribe</Translate>
    </a>
  );
}

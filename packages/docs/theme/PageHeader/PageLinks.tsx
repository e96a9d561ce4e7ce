import type {PageLink} from '@deskbook/content/facts';
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface Props {
  links: readonly (PageLink | string)[];
  className: string;
}

export default function PageLinks({links, className}: Props): ReactNode {
  return (
    <ul className={className}>
      {links.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
        <li key={index}>
          <LinkedTitle link={link} />
        </li>
      ))}
    </ul>
  );
}

/** An unpublished page is shown as a title without a link. */
export function LinkedTitle({link}: {link: PageLink | string}): ReactNode {
  if (typeof link === 'string') return link;
  return link.to ? <Link to={link.to}>{link.title}</Link> : link.title;
}

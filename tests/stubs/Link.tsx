import type {ComponentProps, ReactNode} from 'react';

/** `@docusaurus/Link` as the element it renders. */
export default function Link({to, ...others}: ComponentProps<'a'> & {to?: string}): ReactNode {
  return <a href={to} {...others} />;
}

import type {ComponentProps, ReactNode} from 'react';

/** `@docusaurus/Link` as the element that it becomes. */
export default function Link({to, ...others}: ComponentProps<'a'> & {to?: string}): ReactNode {
  return <a href={to} {...others} />;
}

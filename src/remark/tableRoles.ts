import type {Element} from 'hast';

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** Laid out as blocks on a phone, the parts of a table would lose their roles for screen readers. */
export function keepRole(node: Element): void {
  const role = ROLES[node.tagName];
  if (role) node.properties.role ??= role;
}

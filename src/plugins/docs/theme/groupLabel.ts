import {kindsLabel} from '../../../components/kinds';
import type {Kind} from '../../../content/schemas/index';
import type {SidebarItem} from '../domain/sidebarItems';

/** The name of an entry of a sidebar: of a group of one kind the word for the kind, in the reader's language. */
export function groupLabel({label, customProps}: SidebarItem & {label: string}): string {
  return customProps?.kind ? kindsLabel(customProps.kind as Kind) : label;
}

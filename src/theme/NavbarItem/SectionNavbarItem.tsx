import DefaultNavbarItem, {type Props as DefaultProps} from '@theme/NavbarItem/DefaultNavbarItem';
import type {ReactNode} from 'react';
import {type SectionItem, useSectionState} from './useSectionState';

type Props = DefaultProps & SectionItem;

/** A section in the bar on top, marked on every page of it. */
export default function SectionNavbarItem({section, also, ...props}: Props): ReactNode {
  const {isPage, isWithin} = useSectionState({to: props.to, section, also});
  const more = {isActive: () => isWithin, 'aria-current': isPage ? 'page' : 'true'} as object;
  return <DefaultNavbarItem {...props} {...more} />;
}

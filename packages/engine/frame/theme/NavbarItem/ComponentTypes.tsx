import ComponentTypes from '@theme-init/NavbarItem/ComponentTypes';
import MoreNavbarItem from './MoreNavbarItem';
import SectionNavbarItem from './SectionNavbarItem';

export default {...ComponentTypes, 'custom-section': SectionNavbarItem, 'custom-more': MoreNavbarItem};

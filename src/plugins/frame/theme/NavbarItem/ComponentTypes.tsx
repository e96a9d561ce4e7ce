import ComponentTypes from '@theme-init/NavbarItem/ComponentTypes';
import SectionNavbarItem from './SectionNavbarItem';

export default {...ComponentTypes, 'custom-section': SectionNavbarItem};

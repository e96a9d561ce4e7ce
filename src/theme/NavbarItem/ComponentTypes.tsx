import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import SectionNavbarItem from './SectionNavbarItem';

export default {...ComponentTypes, 'custom-section': SectionNavbarItem};

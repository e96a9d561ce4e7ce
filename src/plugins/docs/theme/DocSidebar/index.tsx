/** The same at every width: where there is no room for it, the menu of a phone shows a copy. */
export {default} from '@theme/DocSidebar/Desktop';

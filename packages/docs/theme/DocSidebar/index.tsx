/** The same at every width. On small screens, the phone menu shows a copy. */
export {default} from '@theme/DocSidebar/Desktop';

import siteStorage from '@generated/site-storage';

/** Storage key of the theme choice. Docusaurus reads it before the first paint. */
export const THEME_KEY = `theme${siteStorage.namespace}`;

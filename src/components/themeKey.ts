import siteStorage from '@generated/site-storage';

/** Under which the browser keeps the choice of colors; Docusaurus reads it before the first paint. */
export const THEME_KEY = `theme${siteStorage.namespace}`;

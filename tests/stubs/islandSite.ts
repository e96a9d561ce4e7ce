/** What islands know of the site. */
export default {i18n: {currentLocale: 'en'}};

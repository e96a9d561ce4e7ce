/** What islands know about the site. */
export default {i18n: {currentLocale: 'en'}};

import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {API_FILES, FRONT_DESK_PLACES} from './domain/places';

/** Views of the catalog: the home page, an index page for each kind, `/api/pages.json` and `/api/paths.json`. */
export default definePlugin({
  name: 'front-desk',
  theme: 'home/theme',
  places: FRONT_DESK_PLACES,
  addresses: () => Object.values(API_FILES),
  scripts: {SORT_BY_DATE: 'sortByDate', OFFER_SEARCH: 'notFound/inline'},
  sheets: {
    'index-styles': /[\\/]home[\\/]theme[\\/]PageIndex[\\/]/,
    'home-styles': /[\\/]home[\\/]theme[\\/](?:Home|NotFound|SearchBand)[\\/]/,
    'service-desk-styles': /[\\/]home[\\/]theme[\\/]ServiceDesk[\\/]/,
    'picture-styles': /[\\/]components[\\/]MachinePicture/,
    'book-styles': /[\\/]components[\\/]Books/,
    'date-styles': /[\\/]components[\\/]DateBlock/,
    'find-styles': /[\\/]components[\\/]FindForm/,
    'filter-styles': /[\\/]components[\\/]FilterForm/,
    'feed-styles': /[\\/]components[\\/]FeedAddress/,
    'opener-styles': /[\\/]components[\\/]Opener/,
    'panel-styles': /[\\/]components[\\/]FilterPanel/,
    'certificate-styles': /[\\/]components[\\/]Certificate/,
    'dialog-styles': /[\\/]components[\\/]QuestionDialog/,
    'table-styles': /[\\/]components[\\/]DataTable/,
    'bar-styles': /[\\/]figures[\\/]Bar\./,
    'column-styles': /[\\/]figures[\\/]BarColumns/,
    'figure-styles': /[\\/]figures[\\/]Ma/,
    'news-styles': /[\\/]home[\\/]theme[\\/](?:Blog|News)/,
  },
  build: async (context) => (await import('./node/buildHome')).buildHome(context),
});

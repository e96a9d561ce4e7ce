/**
 * A script of its own for pages with times of sessions (`theme/ReaderTimeScript`): others do without it. What is true
 * for a time only is looked at again while the page stands open, so that a session that begins says so. An address that
 * names a week or a day of the calendar asks for the tools, which know on which page that is.
 */
import {keepDatesRight} from './dates';
import {tellReaderTimes} from './readerTime';

tellReaderTimes();
keepDatesRight();
if (/^#(week|day)-/.test(location.hash)) document.querySelector<HTMLElement>('[data-tool=address]')?.click();

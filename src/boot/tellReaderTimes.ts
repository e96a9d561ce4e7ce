/**
 * A script of its own for pages with times of sessions (`theme/ReaderTimeScript`): others do without it. What is true
 * for a time only is looked at again while the page stands open, so that a session that begins says so.
 */
import {keepDatesRight} from './dates';
import {tellReaderTimes} from './readerTime';

tellReaderTimes();
keepDatesRight();

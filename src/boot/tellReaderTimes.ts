/** A script of its own for pages with times of sessions (`theme/ReaderTimeScript`): others do without it. */
import {tellReaderTimes} from './readerTime';

tellReaderTimes();

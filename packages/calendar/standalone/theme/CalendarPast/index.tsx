export {default} from '../../../theme/CalendarPast';

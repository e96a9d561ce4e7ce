export {default} from '../../../theme/CalendarMonth';

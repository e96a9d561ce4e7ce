export {default} from '../../../theme/CalendarHome';

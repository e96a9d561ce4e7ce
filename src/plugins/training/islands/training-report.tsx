import {hydrateIsland} from '../../../islands/mountIsland';
import Report, {type ReportProps} from '../theme/TrainingReport/Report';

hydrateIsland<ReportProps>('training-report', Report);

import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import Report, {type ReportProps} from '../theme/TrainingReport/Report';

hydrateIsland<ReportProps>('training-report', Report);

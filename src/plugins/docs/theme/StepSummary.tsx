export {TickSummary as default} from '../../../components/Tick';

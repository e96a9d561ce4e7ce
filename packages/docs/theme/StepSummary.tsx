export {TickSummary as default} from '@deskbook/ui/components/Tick';

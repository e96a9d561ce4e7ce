import type {RecordStoreProps} from '../RecordStore/props';

/** Records to offer for sending, with titles and questions for them. */
export type SendResultsProps = RecordStoreProps;

export interface SendDialogProps extends SendResultsProps {
  onClose: () => void;
}

import type {RecordStoreProps} from '../RecordStore/props';

/** What may be sent, and what is known of it. */
export type SendResultsProps = RecordStoreProps;

export interface SendDialogProps extends SendResultsProps {
  onClose: () => void;
}

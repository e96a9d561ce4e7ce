import {hydrateIsland} from '@deskbook/engine/islands/mountIsland';
import FeedbackForm, {type FeedbackFormProps} from '../theme/SessionFeedback/FeedbackForm';

hydrateIsland<FeedbackFormProps>('session-feedback', FeedbackForm);

import {keepDueOf} from '../../client/keepDueOf';
import type {MyTraining} from '../../client/myTraining';

export const MY_TRAINING: MyTraining = {
  keepDue: keepDueOf,
  loadSendResult: () => import(/* webpackChunkName: "send-result" */ './SendResult'),
};

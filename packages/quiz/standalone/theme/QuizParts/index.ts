/** Apart from `Quiz`, whose properties a wrapper of the site wouldn't have. */
export {QUIZ_PARTS as default} from '../../../theme/Quiz/quizParts';

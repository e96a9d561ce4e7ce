import {translate} from '@docusaurus/Translate';
import type {StorageState} from '../../../../browser/storage';

/** What to tell the reader where nothing can be kept; null where all is well. */
export function storageWords(storage: StorageState): string | null {
  switch (storage) {
    case 'memory:blocked':
      return translate({
        id: 'quiz.notice.blocked',
        message:
          'This browser does not let the site keep anything. Your answers last until you close this page; print the result if you need it.',
      });
    case 'memory:full':
      return translate({
        id: 'quiz.notice.full',
        message:
          'This browser has no room left to keep answers. New ones last until you close this page; print the result if you need it.',
      });
    default:
      return null;
  }
}

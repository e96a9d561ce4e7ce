import type {FrontMatterOf} from '../../../content/schemas/index';
import type {QuizSettings} from './quiz';

/** What the front matter of a quiz page says of how it is taken. */
export type WrittenSettings = Partial<
  Pick<FrontMatterOf<'quiz'>, 'passing_score' | 'attempts' | 'draw' | 'shuffle' | 'mode' | 'confidence'>
>;

/** How a quiz is taken; what its page leaves out has a value that suits most. */
export function settingsOf(written: WrittenSettings): QuizSettings {
  return {
    passingScore: written.passing_score ?? 80,
    attempts: written.attempts ?? null,
    draw: written.draw ?? null,
    shuffle: written.shuffle ?? true,
    mode: written.mode ?? 'practice',
    confidence: written.confidence ?? false,
  };
}

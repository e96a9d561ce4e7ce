import type {ExportWarning} from './format';
import type {PortableQuestion, PortableQuiz, PortableSettings} from './portableQuiz';

/** Collects what a format can't hold. */
export class ExportWarnings {
  readonly list: ExportWarning[] = [];

  constructor(readonly label: string) {}

  ofQuiz(what: string, why: string): void {
    this.list.push({question: null, what, why});
  }

  ofQuestion({id}: Pick<PortableQuestion, 'id'>, what: string, why: string): void {
    this.list.push({question: id, what, why});
  }

  typos(question: Pick<PortableQuestion, 'id'>): void {
    this.ofQuestion(question, 'accept_typos', `${this.label} can't accept typos. Every letter has to be right.`);
  }

  /** Lists the settings in front matter that the format doesn't keep. */
  settings({settings}: PortableQuiz, kept: readonly (keyof PortableSettings)[] = []): void {
    for (const name of Object.keys(FIELDS) as (keyof PortableSettings)[]) {
      const value = settings[name];
      if (value === undefined || value === null || kept.includes(name)) continue;
      const written = `${FIELDS[name]}: ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}`;
      this.ofQuiz(written, `${this.label} has no place for "${written}". Set it in the other system.`);
    }
  }
}

/** Their names in front matter. */
const FIELDS: Readonly<Record<keyof PortableSettings, string>> = {
  passingScore: 'passing_score',
  attempts: 'attempts',
  draw: 'draw',
  shuffle: 'shuffle',
  mode: 'mode',
  confidence: 'confidence',
  validFor: 'valid_for',
};

import type {Loss} from './format';
import type {PortableQuestion, PortableQuiz, PortableSettings} from './portableQuiz';

/** Collects what a format has no place for. */
export class ExportLosses {
  readonly list: Loss[] = [];

  constructor(private readonly label: string) {}

  ofQuiz(what: string, why: string): void {
    this.list.push({question: null, what, why});
  }

  ofQuestion({id}: Pick<PortableQuestion, 'id'>, what: string, why: string): void {
    this.list.push({question: id, what, why});
  }

  /** What is simply not there: `things` such as "hints". */
  noPlace({id}: Pick<PortableQuestion, 'id'>, what: string, things: string): void {
    this.list.push({question: id, what, why: `${this.label} has no place for ${things}.`});
  }

  /** What the front matter says of how the quiz is taken, but for the settings that the format keeps. */
  settings({settings}: PortableQuiz, kept: readonly (keyof PortableSettings)[] = []): void {
    for (const name of Object.keys(FIELDS) as (keyof PortableSettings)[]) {
      const value = settings[name];
      if (value === undefined || value === null || kept.includes(name)) continue;
      const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
      this.ofQuiz(`${FIELDS[name]}: ${written}`, `${this.label} has no place for this setting.`);
    }
  }
}

/** As front matter calls them. */
const FIELDS: Readonly<Record<keyof PortableSettings, string>> = {
  passingScore: 'passing_score',
  attempts: 'attempts',
  draw: 'draw',
  shuffle: 'shuffle',
  mode: 'mode',
  confidence: 'confidence',
};

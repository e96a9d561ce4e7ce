import type {OPERATIONS, OperationName, Settings, Synonym} from './contract';

export type Stored = Readonly<Record<string, unknown>> & {readonly objectID: string};

export interface Index {
  records: Map<string, Stored>;
  settings: Settings;
  synonyms: Synonym[];
}

type BodyOf<Name extends OperationName> = (typeof OPERATIONS)[Name]['body'] extends {_output: infer Body}
  ? Body
  : never;

const emptyIndex = (): Index => ({records: new Map(), settings: {}, synonyms: []});

/**
 * The indices of an application. Like Algolia, it queues writes: they're visible only after their task is published,
 * and tasks are published in order.
 */
export class Indices {
  readonly #indices = new Map<string, Index>();
  readonly #queue: {taskID: number; apply: () => void}[] = [];
  readonly #polls = new Map<number, number>();
  #lastTask = 1000;

  /** @param pollsOfATask how many polls it takes until a task is published */
  constructor(readonly pollsOfATask: number) {}

  get(name: string): Index | undefined {
    return this.#indices.get(name);
  }

  names(): string[] {
    return [...this.#indices.keys()].toSorted();
  }

  /** Publishes everything in the queue. */
  settle(): void {
    for (const {apply} of this.#queue.splice(0)) apply();
  }

  isPublished(taskID: number): boolean {
    const waiting = this.#queue.findIndex((task) => task.taskID === taskID);
    if (waiting === -1) return taskID <= this.#lastTask;
    const polls = (this.#polls.get(taskID) ?? 0) + 1;
    this.#polls.set(taskID, polls);
    if (polls < this.pollsOfATask) return false;
    for (const {apply} of this.#queue.splice(0, waiting + 1)) apply();
    return true;
  }

  addRecords(name: string, {requests}: BodyOf<'batch'>): number {
    return this.#enqueue(() => {
      const {records} = this.#make(name);
      for (const {body} of requests) records.set(body.objectID, body);
    });
  }

  changeSettings(name: string, settings: Settings): number {
    return this.#enqueue(() => {
      const index = this.#make(name);
      index.settings = {...index.settings, ...settings};
    });
  }

  addSynonyms(name: string, synonyms: readonly Synonym[]): number {
    return this.#enqueue(() => {
      const index = this.#make(name);
      index.synonyms = [...index.synonyms, ...synonyms];
    });
  }

  delete(name: string): number {
    return this.#enqueue(() => this.#indices.delete(name));
  }

  operate(name: string, operation: BodyOf<'operation'>): number {
    return this.#enqueue(() => {
      const source = this.#indices.get(name);
      if (operation.operation === 'move') {
        // A missing source is ignored.
        if (!source) return;
        this.#indices.set(operation.destination, source);
        this.#indices.delete(name);
        return;
      }
      const target = this.#make(operation.destination);
      const {records, settings, synonyms} = source ?? emptyIndex();
      const scope: readonly string[] = operation.scope ?? ['settings', 'synonyms', 'records'];
      if (scope.includes('settings')) target.settings = {...settings};
      if (scope.includes('synonyms')) target.synonyms = [...synonyms];
      if (scope.includes('records')) target.records = new Map(records);
    });
  }

  #enqueue(apply: () => void): number {
    this.#lastTask += 1;
    this.#queue.push({taskID: this.#lastTask, apply});
    return this.#lastTask;
  }

  #make(name: string): Index {
    const known = this.#indices.get(name) ?? emptyIndex();
    this.#indices.set(name, known);
    return known;
  }
}

/** Values by key in IndexedDB, for more than `localStorage` has room for. Its functions reject if the browser refuses. */
export interface Database {
  entries(): Promise<Map<string, unknown>>;
  /** Writes everything or nothing; `undefined` removes a value. */
  write(changes: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
}

const STORE = 'values';

export function createDatabase(name: string): Database {
  let opening: Promise<IDBDatabase> | null = null;
  const open = () => {
    opening ??= openStore(name, () => {
      opening = null;
    });
    return opening;
  };

  async function run<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => () => T): Promise<T> {
    const database = await open();
    return new Promise((done, fail) => {
      const transaction = database.transaction(STORE, mode);
      const result = use(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(result());
      transaction.onabort = () => fail(transaction.error);
    });
  }

  return {
    entries: () =>
      run('readonly', (store) => {
        const [keys, values] = [store.getAllKeys(), store.getAll()];
        return () => new Map(keys.result.map((key, place) => [`${key}`, values.result[place] as unknown]));
      }),
    write: (changes) =>
      run('readwrite', (store) => {
        for (const [key, value] of changes) {
          if (value === undefined) store.delete(key);
          else store.put(value, key);
        }
        return () => {};
      }),
  };
}

/** @param forget called if the connection is lost, so the next use opens another one */
function openStore(name: string, forget: () => void): Promise<IDBDatabase> {
  return new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
      done(database);
    };
  }).catch((error) => {
    forget();
    throw error;
  });
}

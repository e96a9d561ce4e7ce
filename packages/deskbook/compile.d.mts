export declare const BUNDLE_OPTIONS: {
  readonly bundle: true;
  readonly platform: 'node';
  readonly target: 'node20';
  readonly external: string[];
  readonly logLevel: 'error';
};

export declare const ENTRIES: Readonly<Record<'site' | 'cli', string>>;

export declare function loadSite(): typeof import('./index');

export declare function compiled(name: 'site' | 'cli'): string;

import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: {message: string};
}

/** The server behind the YAML extension of VS Code, over its protocol on standard input and output. */
export async function startYamlLanguageServer(folder: string, settings: Record<string, unknown>) {
  const server = spawn(process.execPath, [
    createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ]);
  const answers = new Map<number, (message: Message) => void>();
  const diagnostics = new Map<string, (found: Diagnostic[]) => void>();
  let sent = 0;

  const write = (message: object) => {
    const text = JSON.stringify({jsonrpc: '2.0', ...message});
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const notify = (method: string, params: object) => write({method, params});
  const request = (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++sent;
      answers.set(id, ({result, error}) => (error ? reject(new Error(error.message)) : resolve(result)));
      write({id, method, params});
    });

  readMessages(server.stdout, ({id, method, params, ...answer}) => {
    if (method === 'workspace/configuration') {
      const {items} = params as {items: {section: string}[]};
      write({id, result: items.map(({section}) => settings[section] ?? null)});
    } else if (method === 'textDocument/publishDiagnostics') {
      const {uri, diagnostics: found} = params as {uri: string; diagnostics: Diagnostic[]};
      diagnostics.get(uri)?.(found);
    } else if (method !== undefined && id !== undefined) write({id, result: null});
    else if (id !== undefined) answers.get(id)?.(answer);
  });

  const rootUri = pathToFileURL(folder).href;
  const capabilities = {workspace: {configuration: true, workspaceFolders: true}};
  const workspaceFolders = [{uri: rootUri, name: 'district'}];
  await request('initialize', {processId: process.pid, rootUri, capabilities, workspaceFolders});
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', {settings});

  return {
    /** Opens a file with this text, or puts the text into it; gives what is underlined. */
    open(path: string, text: string) {
      const uri = pathToFileURL(`${folder}/${path}`).href;
      const isOpen = diagnostics.has(uri);
      const found = new Promise<Diagnostic[]>((resolve) => diagnostics.set(uri, resolve));
      if (isOpen) notify('textDocument/didChange', {textDocument: {uri, version: ++sent}, contentChanges: [{text}]});
      else notify('textDocument/didOpen', {textDocument: {uri, languageId: 'yaml', version: ++sent, text}});
      return found;
    },
    async ask<T>(method: string, path: string, position: {line: number; character: number}) {
      const textDocument = {uri: pathToFileURL(`${folder}/${path}`).href};
      return (await request(`textDocument/${method}`, {textDocument, position})) as T;
    },
    stop: () => server.kill(),
  };
}

export interface Diagnostic {
  message: string;
  range: {start: {line: number; character: number}};
}

function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void) {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      receive(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()));
      buffer = buffer.subarray(end + 4 + length);
    }
  });
}

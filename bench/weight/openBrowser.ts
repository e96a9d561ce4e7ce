import {type Browser, chromium} from 'playwright';

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic']});
}

import type {Page} from '@playwright/test';

/** Collects browser errors, warnings, and requests to other hosts. */
export function collectComplaints(page: Page, site: string): string[] {
  const complaints: string[] = [];
  const add = (what: string) => complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') add(`${message.type()} ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`uncaught ${error.message}`));
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(site).origin) add(`asks another host: ${request.url()}`);
  });
  return complaints;
}

/** Makes a page log policy violations to its console. */
export async function reportViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      console.error(`the policy stopped ${blockedURI}: ${violatedDirective}`);
    });
  });
}

import {chromium} from '@playwright/test';

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu'],
});
const [base, out, ...paths] = process.argv.slice(2);
for (const [w, theme] of [
  [390, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
  [1280, 'light'],
]) {
  const p = await b.newPage({viewport: {width: w, height: 900}, colorScheme: theme});
  for (const path of paths) {
    await p.goto(base + path + '?docusaurus-theme=' + theme);
    await p.waitForTimeout(400);
    const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await p.screenshot({path: `${out}/${path.replace(/\W+/g, '_')}-${w}-${theme}.png`});
    console.log(path, w, theme, 'overflow', over);
  }
}
const n = await b.newPage({viewport: {width: 390, height: 900}, javaScriptEnabled: false});
for (const path of paths) {
  await n.goto(base + path);
  await n.screenshot({path: `${out}/${path.replace(/\W+/g, '_')}-nojs.png`});
}
await b.close();

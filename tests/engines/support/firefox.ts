import puppeteer, { type KeyInput } from 'puppeteer-core';
import { existsSync } from 'node:fs';
import type { Engine } from './reader.ts';

const program = '/usr/bin/firefox-esr';

/** Firefox, through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export const firefox: Engine = {
  name: 'Firefox',
  prints: true,
  packages: ['firefox-esr'],
  isInstalled: existsSync(program),
  start: async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, timeout: 120_000 });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const found = (selector: string) => page.locator(selector);
    return {
      open: async (address) => void (await page.goto(address)),
      resize: (width, height) => page.setViewport({ width, height }),
      run: (code, ...values) => page.evaluate(code as never, ...values) as never,
      press: (selector) => found(selector).click(),
      type: (selector, text) => found(selector).fill(text),
      key: (name: KeyInput) => page.keyboard.press(name),
      picture: () => page.screenshot(),
      paper: () => page.pdf({ format: 'A4' }),
      end: () => browser.close(),
    };
  },
};

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Key } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import type { Engine } from './reader.ts';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

/** WebKitGTK, whose engine Safari shares, through WebDriver (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  // The command is not there (2.50): https://www.w3.org/TR/webdriver2/#print-page
  prints: false,
  packages: ['webkit2gtk-driver', 'xvfb'],
  isInstalled: existsSync(driver) && existsSync(screen),
  start: async () => {
    const xvfb = spawn(screen, ['-displayfd', '1', '-screen', '0', '1600x1300x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const display = String(await new Promise((resolve) => xvfb.stdout.once('data', resolve))).trim();
    const service = new DriverService.Builder(driver)
      .setEnvironment({ ...(process.env as Record<string, string>), DISPLAY: `:${display}` })
      .setLoopback(true)
      .build();
    const browser = await new Builder()
      .usingServer(await service.start(60_000))
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    await browser.manage().setTimeouts({ script: 60_000, pageLoad: 120_000, implicit: 10_000 });
    const found = (selector: string) => browser.findElement(By.css(selector));
    return {
      open: (address) => browser.get(address),
      resize: async (width, height) => {
        await browser.manage().window().setRect({ x: 0, y: 0, width, height });
      },
      run: (code, ...values) =>
        browser.executeScript(`return (${String(code)})(...arguments)`, ...values) as never,
      press: async (selector) => {
        await browser.executeScript(`(${String(reveal)})(...arguments)`, selector);
        await found(selector).click();
      },
      type: async (selector, text) => {
        const field = found(selector);
        await field.clear();
        await field.sendKeys(text);
      },
      key: (name) =>
        browser.actions().sendKeys({ Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB }[name]).perform(),
      picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
      paper: () => Promise.reject(new Error('WebKitWebDriver does not print')),
      end: async () => {
        await browser.quit();
        await service.kill();
        xvfb.kill();
      },
    };
  },
};

/** Its driver does not always bring a link of two lines onto the screen. */
function reveal(selector: string): void {
  const element = document.querySelector(selector);
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'center' });
}

import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/support/slowest-first.ts';

/** Messages are English, whatever the language of the machine: what a test starts inherits this, too. */
const inEnglish = { LC_ALL: 'C.UTF-8' };

/** The story that a file .env chooses is not the one to test: what is set, even to nothing, comes before it. */
const anyStory = { CONTENT_DIR: process.env['CONTENT_DIR'] ?? '' };

const unit = (name: string, zone: string, include: string[]) => ({
  // A unit that is slow on a busy machine is not wrong.
  test: { name, include, env: { TZ: zone, ...inEnglish, ...anyStory }, isolate: false, testTimeout: 30_000 },
});

/** Units first, those about dates in the two time zones farthest apart; then the built site; then the browser. */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    reporters: ['default', './tests/support/budgets.ts'],
    projects: [
      unit('unit-west', 'Pacific/Pago_Pago', ['src/**/*.test.ts', 'tests/*.test.ts']),
      unit('dates-east', 'Pacific/Kiritimati', ['src/**/*date*.test.ts']),
      {
        test: {
          name: 'built',
          env: { ...inEnglish, ...anyStory },
          include: ['tests/{commands,site,browser,engines,hosts,long}/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          maxWorkers: 2,
          // A page that is slow on a busy machine is not wrong.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

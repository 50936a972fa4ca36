import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Seconds that the files of each suite may take together: a folder of tests, by where it begins. Two files run at a time.
 * Types and style take another minute, and so do the sites that the tests read.
 */
const budgets: Readonly<Record<string, number>> = {
  'src/': 40,
  'tests/commands/': 30,
  'tests/site/': 220,
  'tests/browser/': 500,
  'tests/hosts/': 60,
  'tests/engines/': 120,
  'tests/long/': 700,
  'tests/': 10,
};

/** Says after a run what each suite took of its time. Tells, and fails nothing: machines differ. */
export default class Budgets implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const taken = new Map<string, number>();
    for (const module of modules) {
      const file = path.relative(process.cwd(), module.moduleId);
      const suite = Object.keys(budgets).find((folder) => file.startsWith(folder)) ?? '';
      taken.set(suite, (taken.get(suite) ?? 0) + module.diagnostic().duration / 1000);
    }
    for (const [suite, budget] of Object.entries(budgets)) {
      const seconds = taken.get(suite);
      if (seconds === undefined) continue;
      const verdict = seconds > budget ? 'over its' : 'of';
      console.log(`${suite.padEnd(16)} ${seconds.toFixed(0).padStart(4)} s ${verdict} ${String(budget)} s`);
    }
  }
}

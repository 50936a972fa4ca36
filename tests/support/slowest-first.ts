import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest. One that begins last is waited for while the other worker has nothing to do. */
const slowest = [
  'access-everywhere',
  'widths',
  'firefox',
  'access',
  'failure',
  'offline',
  'timeline',
  'kept-pages',
  'webkit',
  'check',
  'search',
  'weight',
  'fuzz',
];

/** Begins with the slowest files. Vitest knows how long a file took only where it has run before. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = slowest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place === -1 ? slowest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

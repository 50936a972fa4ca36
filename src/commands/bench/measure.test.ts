import { describe, expect, test } from 'vitest';
import { measure, median, medianOf, readTimes } from './measure.ts';

describe('readTimes', () => {
  test('adds user and system time of the programs, not of the shell', () => {
    expect(readTimes('0m9.000000s 0m9.000000s\n1m2.500000s 0m0.250000s\n')).toBe(62.75);
  });

  test('refuses what it does not know', () => {
    expect(() => readTimes('real 2.5')).toThrow('cannot be read');
  });
});

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 2, 9], 3],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('takes the median of each quantity on its own', () => {
  const runs = [
    { wall: 1, cpu: 30, memory: 200 },
    { wall: 2, cpu: 10, memory: 300 },
    { wall: 3, cpu: 20, memory: undefined },
  ];
  expect(medianOf(runs)).toEqual({ wall: 2, cpu: 20, memory: 250 });
});

describe('measure', () => {
  test('knows how long a program took', async () => {
    const script = 'while (process.cpuUsage().user < 150_000);';
    const { wall, cpu } = await measure({ arguments: ['-e', script], directory: '.' });
    expect(cpu).toBeGreaterThan(0.1);
    expect(wall).toBeGreaterThan(0.1);
  }, 30_000);

  test('hands on what a failing program printed', async () => {
    const script = 'console.error("no bread today"); process.exit(3)';
    await expect(measure({ arguments: ['-e', script], directory: '.' })).rejects.toThrow('no bread today');
  });
});

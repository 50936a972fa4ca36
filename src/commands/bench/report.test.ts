import { describe, expect, test } from 'vitest';
import { reportResults, withResults, type Results, type SizeResult } from './report.ts';

const size = (articles: number, wall: number): SizeResult => {
  const took = (seconds: number) => ({ wall: seconds, cpu: seconds * 1.5, memory: 900e6, pages: articles });
  return {
    articles,
    site: took(wall),
    starlight: { explainers: took(20), all: took(40) },
    rebuild: took(wall / 4),
    check: took(3),
  };
};

const results = (sizes: readonly SizeResult[], refresh = 0.3): Results => ({
  date: '2026-11-27',
  machine: 'a machine',
  versions: 'some versions',
  runs: 3,
  sizes,
  refresh,
});

describe('reportResults', () => {
  test('compares wall times with this site', () => {
    const report = reportResults(results([size(1000, 25)]));
    expect(report).toContain('| 1,000 | this site | 1,000 | 25.0 s | 37.5 s | 900 MB | 1.00 × |');
    expect(report).toContain('| 1,000 | Starlight, all texts | 1,000 | 40.0 s | 60.0 s | 900 MB | 1.60 × |');
    expect(report).toContain('| 1,000 | 3.0 s | 6.3 s | 0.25 × |');
  });

  test('says which targets are met', () => {
    const report = reportResults(results([size(1000, 25), size(3000, 90)], 0.6));
    expect(report).toMatch(/with the same texts \| 25\.0 s against 40\.0 s \| yes/);
    expect(report).toMatch(/with the explainers only \| 25\.0 s against 20\.0 s \| no/);
    expect(report).toMatch(/3\.3 times 1,000 \| 3\.60 × \| no/);
    expect(report).toMatch(/under 500 ms \| 600 ms \| no/);
  });

  test('leaves out what Starlight was not asked to build', () => {
    const { starlight, ...rest } = size(3000, 90);
    const report = reportResults(results([{ ...rest, starlight: { explainers: starlight.explainers } }]));
    expect(report).toContain('| 3,000 | Starlight, explainers only |');
    expect(report).not.toContain('Starlight, all texts');
  });

  test('is silent about sizes that were not measured', () => {
    const report = reportResults(results([size(100, 4)]));
    expect(report.match(/\| (yes|no) \|/g)).toHaveLength(1);
  });
});

describe('withResults', () => {
  test('adds results at the end of a document', () => {
    expect(withResults('# Title\n\nText.\n', '## Results\n\nNew.')).toBe(
      '# Title\n\nText.\n\n## Results\n\nNew.\n',
    );
  });

  test('puts them in the place of earlier ones', () => {
    const once = withResults('# Title\n', '## Results\n\nOld.');
    expect(withResults(once, '## Results\n\nNew.')).toBe('# Title\n\n## Results\n\nNew.\n');
  });
});

import type { Measurement } from './measure.ts';

/** What was measured of a story of one size. */
export interface SizeResult {
  readonly articles: number;
  readonly site: Built;
  /** Starlight with the explainers alone, and with every text that has a page of its own here, where that was measured. */
  readonly starlight: { readonly explainers: Built; readonly all?: Built };
  /** This project's build after one article was edited, with what the build before had left. */
  readonly rebuild: Measurement;
  readonly check: Measurement;
}

export interface Built extends Measurement {
  /** How many HTML pages it made. */
  readonly pages: number;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
  readonly runs: number;
  readonly sizes: readonly SizeResult[];
  /** Seconds from saving an article of the real story to the page in development. */
  readonly refresh: number;
}

/** The results as Markdown, below their own heading. */
export function reportResults(results: Results): string {
  const runs = results.runs === 1 ? 'one run each' : `medians of ${String(results.runs)} runs`;
  return [
    heading,
    `Measured on ${results.date}, ${runs}.`,
    `- Machine: ${results.machine}\n- Versions: ${results.versions}`,
    '### Building from nothing',
    table(
      [
        'explainers',
        'built with',
        'pages',
        'wall time',
        'CPU time',
        'peak memory',
        'wall time against this site',
      ],
      results.sizes.flatMap(buildRows),
    ),
    '### After one edited article',
    table(
      ['explainers', 'content check', 'rebuild', 'against a build from nothing'],
      results.sizes.map(({ articles, check, rebuild, site }) => [
        whole(articles),
        seconds(check.wall),
        seconds(rebuild.wall),
        times(rebuild.wall / site.wall),
      ]),
    ),
    `In development, an article of the real story shows ${whole(results.refresh * 1000)} ms after it is saved.`,
    '### Targets',
    table(['target', 'measured', 'met'], targetRows(results)),
  ].join('\n\n');
}

const heading = '## Results';

/** A document with these results in the place of earlier ones, or at its end. */
export function withResults(document: string, results: string): string {
  const [before = ''] = document.split(`\n${heading}\n`);
  return `${before.trimEnd()}\n\n${results}\n`;
}

function buildRows({ articles, site, starlight }: SizeResult): readonly (readonly string[])[] {
  const row = (name: string, built: Built) => [
    whole(articles),
    name,
    whole(built.pages),
    seconds(built.wall),
    seconds(built.cpu),
    memory(built.memory),
    times(built.wall / site.wall),
  ];
  return [
    row('this site', site),
    row('Starlight, explainers only', starlight.explainers),
    ...(starlight.all ? [row('Starlight, all texts', starlight.all)] : []),
  ];
}

function targetRows({ sizes, refresh }: Results): readonly (readonly string[])[] {
  const of = (articles: number) => sizes.find((size) => size.articles === articles);
  const [thousand, three] = [of(1000), of(3000)];
  const row = (target: string, measured: string, met: boolean) => [target, measured, met ? 'yes' : 'no'];
  return [
    ...(thousand
      ? [
          ...(thousand.starlight.all
            ? [
                row(
                  '1,000 explainers at most as long as Starlight with the same texts',
                  `${seconds(thousand.site.wall)} against ${seconds(thousand.starlight.all.wall)}`,
                  thousand.site.wall <= thousand.starlight.all.wall,
                ),
              ]
            : []),
          row(
            '1,000 explainers at most as long as Starlight with the explainers only',
            `${seconds(thousand.site.wall)} against ${seconds(thousand.starlight.explainers.wall)}`,
            thousand.site.wall <= thousand.starlight.explainers.wall,
          ),
          row(
            'rebuild of 1,000 after one edit at most half of a build from nothing',
            times(thousand.rebuild.wall / thousand.site.wall),
            thousand.rebuild.wall <= thousand.site.wall / 2,
          ),
          row('content check of 1,000 under 4 s', seconds(thousand.check.wall), thousand.check.wall < 4),
        ]
      : []),
    ...(thousand && three
      ? [
          row(
            '3,000 within 3.3 times 1,000',
            times(three.site.wall / thousand.site.wall),
            three.site.wall <= thousand.site.wall * 3.3,
          ),
        ]
      : []),
    ...(three?.site.memory === undefined
      ? []
      : [row('3,000 under 1.5 GB', memory(three.site.memory), three.site.memory < 1.5e9)]),
    row('page in development under 500 ms', `${whole(refresh * 1000)} ms`, refresh < 0.5),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const seconds = (value: number) => `${value.toFixed(1)} s`;
const times = (value: number) => `${value.toFixed(2)} ×`;
const memory = (bytes: number | undefined) =>
  bytes === undefined ? 'not measured' : `${whole(bytes / 1e6)} MB`;

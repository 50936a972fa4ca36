import data from '@mdn/browser-compat-data' with { type: 'json' };

/** The engines that the site names, as the data set calls them. A phone's Safari has the version of the Mac's. */
export const engines = ['chrome', 'firefox', 'safari'] as const;
export type EngineName = (typeof engines)[number];

interface Statement {
  readonly version_added: string | boolean | null;
  readonly version_removed?: string;
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly flags?: unknown;
  readonly partial_implementation?: true;
}
interface Entry {
  readonly __compat?: { readonly support: Readonly<Record<string, Statement | readonly Statement[]>> };
}

/** The first version of each engine that has a feature; Infinity where none has it. */
export type Versions = Readonly<Record<EngineName, number>>;

/** What MDN's data set (https://github.com/mdn/browser-compat-data) says of a feature: `css.properties.inset`. */
export function versionsOf(feature: string): Versions | undefined {
  const entry = feature
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], data) as
    Entry | undefined;
  const support = entry?.__compat?.support;
  if (!support) return undefined;
  const versions = engines.map((engine) => [engine, firstOf(support[engine])] as const);
  return Object.fromEntries(versions) as Record<EngineName, number>;
}

function firstOf(said: Statement | readonly Statement[] | undefined): number {
  const statements = said === undefined ? [] : [said].flat();
  const usable = statements.filter(
    ({ flags, prefix, alternative_name, version_removed }) =>
      !flags && !prefix && !alternative_name && !version_removed,
  );
  return Math.min(
    Infinity,
    ...usable.flatMap(({ version_added }) =>
      typeof version_added === 'string' ? Number.parseFloat(version_added.replace('≤', '')) || Infinity : [],
    ),
  );
}

import { caching, feeds, hostHeaders, mediaTypes, textTypes, type HostHeader } from './headers.ts';

const note =
  '# Written from src/integrations/hosts/headers.ts by `npx vitest run tests/hosts/written.test.ts -u`.\n';

/** The variable that holds a header which is not always sent: nginx leaves out a header whose value is empty. */
const variable = ({ name }: HostHeader) => `$explainer_${name.toLowerCase().replaceAll('-', '_')}`;

const conditional = hostHeaders.filter(({ only }) => only !== undefined);

/** For the `http` context: what depends on the address, the type or the connection. */
export function nginxMaps(): string {
  const hashed = caching.hashed.map((folder) => folder.slice(0, -1)).join('|');
  const maps = conditional.map((header) =>
    header.only === 'page'
      ? map('$sent_http_content_type', variable(header), [['"~^text/html"', header.value]], '')
      : // Behind a proxy that ends https, the proxy says so.
        map('"$https $http_x_forwarded_proto"', variable(header), [['"~^on |https$"', header.value]], ''),
  );
  return [
    note,
    map(
      '$uri',
      '$explainer_cache_control',
      [
        [`"~/(?:${hashed})/"`, caching.immutable],
        ['"~/sw\\.js$"', caching.worker],
      ],
      caching.changing,
    ),
    ...maps,
  ].join('\n');
}

/** For the `server` context. A `location` with an `add_header` of its own would lose all of these: give it none. */
export function nginxHeaders(): string {
  const fixed = hostHeaders.filter(({ only }) => only === undefined);
  const lines = [
    ...fixed.map(({ name, value }) => `add_header ${name} "${value}" always;`),
    ...conditional.map((header) => `add_header ${header.name} ${variable(header)} always;`),
    'add_header Cache-Control $explainer_cache_control always;',
  ];
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    ${type} ${ending};`);
  const feedNames = feeds.names.map((name) => name.replace('.', '\\.')).join('|');
  return `${note}
${lines.join('\n')}

types {
${types.join('\n')}
}
default_type application/octet-stream;
location ~ /(?:${feedNames})$ {
    types { }
    default_type ${feeds.mediaType};
}

charset utf-8;
charset_types ${withoutHtml(textTypes).join(' ')};
gzip_types ${withoutHtml(textTypes).join(' ')};
`;
}

/** nginx counts HTML among these types anyway, and warns of a type that is named twice. */
const withoutHtml = (types: readonly string[]) => [...new Set(types)].filter((type) => type !== 'text/html');

function map(
  from: string,
  to: string,
  values: readonly (readonly [string, string])[],
  otherwise: string,
): string {
  const lines = [['default', otherwise] as const, ...values].map(([key, value]) => `    ${key} "${value}";`);
  return `map ${from} ${to} {\n${lines.join('\n')}\n}\n`;
}

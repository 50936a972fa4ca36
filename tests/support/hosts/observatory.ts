import type { IncomingHttpHeaders } from 'node:http';
import { attribute, elementsOf } from '../html.ts';

/**
 * The rules of Mozilla's HTTP Observatory, as its documentation lists them with what each adds or takes
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring). Results that only cookies, other hosts' scripts or
 * lists that browsers ship could bring about are left out: this site has none of them.
 */
const modifiers = {
  'csp-implemented-with-no-unsafe-default-src-none': 10,
  'csp-implemented-with-no-unsafe': 5,
  'csp-implemented-with-unsafe-inline-in-style-src-only': 0,
  'csp-implemented-with-insecure-scheme-in-passive-content-only': -10,
  'csp-implemented-with-unsafe-eval': -10,
  'csp-implemented-with-insecure-scheme': -20,
  'csp-implemented-with-unsafe-inline': -20,
  'csp-not-implemented': -25,
  'cookies-not-found': 0,
  'cookies-found': -40,
  'cross-origin-resource-sharing-not-implemented': 0,
  'cross-origin-resource-sharing-implemented-with-universal-access': -50,
  'hsts-implemented-max-age-at-least-six-months': 0,
  'hsts-implemented-max-age-less-than-six-months': -10,
  'hsts-not-implemented': -20,
  'redirection-to-https': 0,
  'redirection-off-host-from-http': -5,
  'redirection-not-to-https': -20,
  'redirection-missing': -20,
  'referrer-policy-private': 5,
  'referrer-policy-not-implemented': 0,
  'referrer-policy-unsafe': -5,
  'referrer-policy-header-invalid': -5,
  'sri-not-implemented-but-all-scripts-loaded-from-secure-origin': 0,
  'sri-not-implemented-but-no-scripts-loaded': 0,
  'sri-not-implemented-and-external-scripts-not-loaded-securely': -50,
  'x-content-type-options-nosniff': 0,
  'x-content-type-options-not-implemented': -5,
  'x-content-type-options-header-invalid': -5,
  'x-frame-options-implemented-via-csp': 5,
  'x-frame-options-sameorigin-or-deny': 0,
  'x-frame-options-not-implemented': -20,
  'corp-implemented-with-same-origin': 10,
  'corp-implemented-with-same-site': 10,
  'corp-implemented-with-cross-origin': 0,
  'corp-not-implemented': 0,
  'corp-header-invalid': -5,
} as const;
type Result = keyof typeof modifiers;

/** What the Observatory looks at. */
export interface Seen {
  /** Of the front page, over https. */
  readonly headers: IncomingHttpHeaders;
  readonly html: string;
  /** Of the same address over http. */
  readonly overHttp: { readonly status: number; readonly headers: IncomingHttpHeaders };
  readonly host: string;
}

/** All results, and the score: bonuses count only if what is taken leaves 90 points. */
export function judge(seen: Seen): { readonly results: readonly Result[]; readonly score: number } {
  const { headers, html } = seen;
  const policies = policiesOf(headers, html);
  const results: readonly Result[] = [
    policyResult(policies),
    headers['set-cookie'] === undefined ? 'cookies-not-found' : 'cookies-found',
    headers['access-control-allow-origin'] === undefined
      ? 'cross-origin-resource-sharing-not-implemented'
      : 'cross-origin-resource-sharing-implemented-with-universal-access',
    transportResult(headers['strict-transport-security']),
    redirectionResult(seen),
    referrerResult(headers['referrer-policy'] as string | undefined),
    scriptsResult(html),
    valueResult(headers['x-content-type-options'] as string | undefined),
    frameResult(headers),
    resourceResult(headers['cross-origin-resource-policy'] as string | undefined),
  ];
  const points = results.map((result) => modifiers[result]);
  const sum = (from: number, some: readonly number[]) => some.reduce((total, each) => total + each, from);
  const without = sum(
    100,
    points.filter((each) => each < 0),
  );
  return {
    results,
    score:
      without >= 90
        ? sum(
            without,
            points.filter((each) => each > 0),
          )
        : Math.max(0, without),
  };
}

type Policy = ReadonlyMap<string, readonly string[]>;

function parse(policy: string): Policy {
  const directives = policy.split(';').map((directive) => directive.trim().toLowerCase().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...values]) => [name, values]));
}

function policiesOf(headers: IncomingHttpHeaders, html: string): readonly Policy[] {
  const meta = elementsOf(html).find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const header = headers['content-security-policy'] as string | undefined;
  const written = [...(header ?? '').split(','), (meta && attribute(meta, 'content')) ?? ''];
  return written.filter((policy) => policy.trim() !== '').map(parse);
}

/** Every policy must allow what is loaded, so what counts is the strictest: what any of them leaves out is out. */
function sources(policies: readonly Policy[], directive: string): readonly string[] {
  const lists = policies.flatMap((policy) => {
    const list =
      policy.get(directive) ?? (directive.endsWith('-src') ? policy.get('default-src') : undefined);
    return list ? [list] : [];
  });
  const [first = ['*'], ...others] = lists;
  return first.filter((source) => others.every((list) => list.includes(source)));
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const inline = ["'unsafe-inline'", 'data:'];
const has = (list: readonly string[], some: readonly string[]) =>
  list.some((source) => some.includes(source));

function policyResult(policies: readonly Policy[]): Result {
  if (policies.length === 0) return 'csp-not-implemented';
  const [scripts, styles, objects] = ['script-src', 'style-src', 'object-src'].map((name) => {
    const list = sources(policies, name);
    const named = list.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
    return named ? list.filter((source) => source !== "'unsafe-inline'") : list;
  }) as [readonly string[], readonly string[], readonly string[]];
  if (has(scripts, [...broad, ...inline]) || has(objects, broad)) return 'csp-implemented-with-unsafe-inline';
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  const unsafe = (some: readonly string[]) =>
    some.some((name) => sources(policies, name).some((source) => /^(?:http|ftp):/.test(source)));
  const passive = ['img-src', 'media-src'];
  if (unsafe([...names].filter((name) => !passive.includes(name))))
    return 'csp-implemented-with-insecure-scheme';
  if (has([...scripts, ...styles], ["'unsafe-eval'"])) return 'csp-implemented-with-unsafe-eval';
  if (unsafe(passive)) return 'csp-implemented-with-insecure-scheme-in-passive-content-only';
  if (has(styles, [...broad, ...inline])) return 'csp-implemented-with-unsafe-inline-in-style-src-only';
  const otherwise = sources(policies, 'default-src');
  return otherwise.length === 1 && otherwise[0] === "'none'"
    ? 'csp-implemented-with-no-unsafe-default-src-none'
    : 'csp-implemented-with-no-unsafe';
}

function transportResult(header: string | undefined): Result {
  const [, seconds] = /max-age=(\d+)/.exec(header ?? '') ?? [];
  if (seconds === undefined) return 'hsts-not-implemented';
  return Number(seconds) >= 15_768_000
    ? 'hsts-implemented-max-age-at-least-six-months'
    : 'hsts-implemented-max-age-less-than-six-months';
}

function redirectionResult({ overHttp: { status, headers }, host }: Seen): Result {
  if (status < 300 || status > 399 || headers.location === undefined) return 'redirection-missing';
  const to = new URL(headers.location, `http://${host}`);
  if (to.protocol !== 'https:') return 'redirection-not-to-https';
  return to.hostname === host ? 'redirection-to-https' : 'redirection-off-host-from-http';
}

function referrerResult(header: string | undefined): Result {
  if (header === undefined) return 'referrer-policy-not-implemented';
  const last = header.split(',').at(-1)?.trim() ?? '';
  if (/^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(last))
    return 'referrer-policy-private';
  return /^(?:origin|origin-when-cross-origin|unsafe-url|no-referrer-when-downgrade)$/.test(last)
    ? 'referrer-policy-unsafe'
    : 'referrer-policy-header-invalid';
}

function scriptsResult(html: string): Result {
  const loaded = elementsOf(html)
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((script) => attribute(script, 'src') ?? []);
  if (loaded.length === 0) return 'sri-not-implemented-but-no-scripts-loaded';
  return loaded.every((address) => /^\/(?!\/)/.test(address))
    ? 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin'
    : 'sri-not-implemented-and-external-scripts-not-loaded-securely';
}

function valueResult(header: string | undefined): Result {
  if (header === undefined) return 'x-content-type-options-not-implemented';
  return header === 'nosniff' ? 'x-content-type-options-nosniff' : 'x-content-type-options-header-invalid';
}

/** A page cannot say by itself who may frame it. */
function frameResult(headers: IncomingHttpHeaders): Result {
  const ancestors = sources(policiesOf(headers, ''), 'frame-ancestors');
  if (!has(ancestors, broad)) return 'x-frame-options-implemented-via-csp';
  return /^(?:deny|sameorigin)$/i.test((headers['x-frame-options'] as string | undefined) ?? '')
    ? 'x-frame-options-sameorigin-or-deny'
    : 'x-frame-options-not-implemented';
}

function resourceResult(header: string | undefined): Result {
  if (header === undefined) return 'corp-not-implemented';
  return /^(?:same-origin|same-site|cross-origin)$/.test(header)
    ? (`corp-implemented-with-${header}` as Result)
    : 'corp-header-invalid';
}

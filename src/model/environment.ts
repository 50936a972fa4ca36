import { gitHosts, gitRepository, type GitHost, type GitRepository } from './git-host.ts';

/** What the environment of a command says. A variable that is empty says nothing. */
export interface Environment {
  /** Origin at which the site is published: `https://news.example`. */
  readonly siteUrl: string | undefined;
  /** Path under which the site is served: `/` or `/news`. */
  readonly basePath: string;
  /** The folder of the story, as typed. */
  readonly contentFolder: string | undefined;
  readonly pdf: 'off' | 'required' | undefined;
  readonly offline: 'off' | undefined;
  readonly precompress: 'off' | 'on' | undefined;
  /** Whether the site is published with a desk. */
  readonly desk: 'off' | 'on' | undefined;
  /** Where a published desk keeps the content. */
  readonly deskRepository: GitRepository | undefined;
  readonly deskBranch: string | undefined;
  /** Path of the browser that prints; `none` is as if none were installed. */
  readonly browser: string | undefined;
  readonly port: number;
  /** The name or address at which `npm start` listens. */
  readonly host: string;
}

/** The variables, as `process.env` holds them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A value that cannot be meant; the message says what to write. */
class WrongValue extends Error {}

/** @param value without white space around it; `written` is as typed, which may be part of a path */
type Reader<Value> = (value: string, written: string) => Value;

/** What was read, and a sentence for each value that cannot be meant, in whose place the default stands. */
export interface EnvironmentReading {
  readonly environment: Environment;
  readonly problems: readonly string[];
  /** The same for PORT and HOST, which other programs set for their own ends: they matter to who serves the site. */
  readonly servingProblems: readonly string[];
}

/** Reads the environment. */
export function readEnvironment(variables: Variables): EnvironmentReading {
  const problems: string[] = [];
  const servingProblems: string[] = [];
  const read = <Value, Default>(name: string, reader: Reader<Value>, otherwise: Default): Value | Default => {
    const written = variables[name] ?? '';
    const value = written.trim();
    if (value === '') return otherwise;
    try {
      return reader(value, written);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      const list = name === 'PORT' || name === 'HOST' ? servingProblems : problems;
      list.push(`${name} is "${printable(value)}", which ${error.message}`);
      return otherwise;
    }
  };
  const basePath = read('BASE_PATH', basePathIn, '/');
  const deskHost = read('DESK_HOST', oneOf(...gitHosts), undefined);
  const environment: Environment = {
    basePath,
    siteUrl: read('SITE_URL', (value) => originIn(value, basePath), undefined),
    contentFolder: read('CONTENT_DIR', (_, written) => written, undefined),
    pdf: read('PDF', oneOf('off', 'required'), undefined),
    offline: read('OFFLINE', oneOf('off'), undefined),
    precompress: read('PRECOMPRESS', oneOf('off', 'on'), undefined),
    desk: read('DESK', oneOf('off', 'on'), undefined),
    deskRepository: read('DESK_REPO', (value) => repositoryIn(value, deskHost), undefined),
    deskBranch: read('DESK_BRANCH', branchIn, undefined),
    browser: read('CHROME_PATH', (_, written) => written, undefined),
    port: read('PORT', portIn, 4321),
    host: read('HOST', hostIn, '127.0.0.1'),
  };
  if (environment.desk === 'on' && !variables['DESK_REPO']?.trim())
    problems.push(
      'DESK is "on", which needs to know where the content is kept. Write DESK_REPO=https://github.com/owner/name.',
    );
  return { environment, problems, servingProblems };
}

function repositoryIn(value: string, host: GitHost | undefined): GitRepository {
  const repository = gitRepository(value, host);
  if (!repository)
    throw new WrongValue(
      'is not the address of a repository on GitHub, GitLab, Gitea or Forgejo. Write one like https://github.com/owner/name; for a server of your own, add DESK_HOST=gitea, or what it is.',
    );
  return repository;
}

function branchIn(value: string): string {
  // What Git allows and no address needs an escape for.
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(value))
    throw new WrongValue('is not a branch. Write its name, like main.');
  return value;
}

/** A path of plain segments: anything else would need an escape in addresses, or mean another place. */
function basePathIn(value: string): string {
  const segments = value.replace(/^\/|\/$/g, '').split('/');
  const plain = segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.{1,2}$/.test(segment));
  if (value === '/') return '/';
  if (!plain)
    throw new WrongValue(
      'is not a path. Write one like /news, of letters without accents, digits, hyphens and slashes.',
    );
  return `/${segments.join('/')}`;
}

function originIn(value: string, basePath: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:\/\/[^/]/i.test(value) || !/^https?:$/.test(url.protocol))
    throw new WrongValue('is not the address of a site. Write one like https://news.example.');
  if (url.username || url.password)
    throw new WrongValue('holds a user or a password, which every page would publish. Leave it out.');
  if (url.search || url.hash) throw new WrongValue(`says more than where the site is. Write ${url.origin}.`);
  const path = url.pathname.replace(/\/$/, '');
  if (path !== '' && path !== basePath)
    throw new WrongValue(
      `holds a path. Write SITE_URL=${url.origin} and BASE_PATH=${path}, so that every page is served under it.`,
    );
  return url.origin;
}

function oneOf<const Value extends string>(...values: readonly Value[]): Reader<Value> {
  return (written) => {
    const found = values.find((value) => value === written);
    if (!found)
      throw new WrongValue(`says nothing here. Write ${values.join(' or ')}, or leave the variable out.`);
    return found;
  };
}

function portIn(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new WrongValue('is not a port. Write a whole number from 1 to 65535, like 8080.');
  return port;
}

function hostIn(value: string): string {
  // A name, an IPv4 address or an IPv6 address without its brackets.
  if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(value) && !/^[0-9a-f]*:[0-9a-f:.]*$/i.test(value))
    throw new WrongValue('is not a host. Write an address of this machine, like 0.0.0.0, without a port.');
  return value;
}

/** A value on one line, so that it cannot write into a terminal. */
function printable(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ');
}

/** What keeps Git repositories and can be asked from a browser. */
export const gitHosts = ['github', 'gitlab', 'gitea'] as const;
export type GitHost = (typeof gitHosts)[number];

/** Those whose address says what they are. Forgejo speaks as Gitea does. */
const known: Readonly<Record<string, GitHost>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'gitea.com': 'gitea',
  'codeberg.org': 'gitea',
};

const apiPaths: Readonly<Record<GitHost, string>> = {
  github: '/api/v3',
  gitlab: '/api/v4',
  gitea: '/api/v1',
};

/** A repository, and where its host is asked about it. */
export interface GitRepository {
  readonly host: GitHost;
  /** `newsroom/story`. */
  readonly name: string;
  /** The address of the host's interface for programs. */
  readonly api: string;
  /** Origins that a browser asks to read and write it. */
  readonly origins: readonly string[];
}

/**
 * A repository by the address of its page.
 * @param host what its server is, where its name does not say so
 * @returns undefined where it is no such address, or nothing says what its server is
 */
export function gitRepository(address: string, host?: GitHost): GitRepository | undefined {
  const url = URL.parse(address);
  const name = url?.pathname.replace(/^\/|(?:\.git)?\/?$/g, '') ?? '';
  if (url?.protocol !== 'https:' || url.username || url.search || url.hash) return undefined;
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(name)) return undefined;
  const kind = host ?? known[url.hostname];
  if (!kind) return undefined;
  if (url.hostname === 'github.com')
    return {
      host: kind,
      name,
      api: 'https://api.github.com',
      origins: ['https://api.github.com', 'https://avatars.githubusercontent.com'],
    };
  return { host: kind, name, api: url.origin + apiPaths[kind], origins: [url.origin] };
}

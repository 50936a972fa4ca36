import type { CheckLanguage } from '../../model/localised.ts';

/** A Git host at which entries are kept, as Sveltia CMS names its parts. */
export interface GitBackend {
  readonly name: 'github' | 'gitlab' | 'gitea';
  readonly repo: string;
  readonly branch?: string;
  readonly api_root?: string;
  readonly base_url?: string;
  readonly app_id?: string;
  readonly auth_type?: 'pkce';
}

/** What the page of the desk is told of the story. */
export interface DeskSettings {
  /** The name of the publication. */
  readonly name: string;
  /** The languages of the story, that of the originals first. */
  readonly languages: readonly string[];
  /** The content folder within the root that the editor sees: empty, or `content/`. */
  readonly folder: string;
  /** The language of the desk, where the command was told one; that of the browser without it. */
  readonly language?: CheckLanguage;
  /** Where entries are kept; without it in the folder that the local server reads and writes. */
  readonly backend?: GitBackend;
}

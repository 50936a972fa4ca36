import type { ServerResponse } from 'node:http';
import { checkStory } from '../../check/check.ts';
import { countProblems, isError, orderProblems } from '../../check/problem.ts';
import { count, wordProblem } from '../../check/wording.ts';
import { rerun, type Rerun } from '../../check/rerun.ts';
import type { ToldProblem, ToldProblems } from '../../desk/page/told-problems.ts';
import { isDataKind, isTextKind } from '../../kinds/collections.ts';
import type { CheckLanguage } from '../../model/localised.ts';

/** Tells every open page what the content check finds, after each change (server-sent events). */
export class ProblemFeed {
  readonly #directory: string;
  readonly #siteAddress: string | undefined;
  readonly #pages = new Map<ServerResponse, CheckLanguage>();
  readonly #check: Rerun;

  constructor(directory: string, siteAddress: string | undefined) {
    this.#directory = directory;
    this.#siteAddress = siteAddress;
    this.#check = rerun(
      () => this.#run(),
      100,
      (error) => {
        console.error(error instanceof Error ? error.message : error);
      },
    );
  }

  /** Adds a page, which hears of the problems as soon as they are known. */
  join(page: ServerResponse, language: CheckLanguage): void {
    page.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    page.write(':\n\n');
    this.#pages.set(page, language);
    page.once('close', () => this.#pages.delete(page));
    this.#check.ask();
  }

  /** Checks again. */
  ask(): void {
    this.#check.ask();
  }

  /** Tells every page that files were changed by somebody else. */
  tellChanged(files: readonly string[]): void {
    for (const page of this.#pages.keys()) send(page, 'changed', files);
  }

  end(): void {
    for (const page of this.#pages.keys()) page.end();
  }

  async #run(): Promise<void> {
    if (this.#pages.size === 0) return;
    const { problems } = await checkStory(this.#directory, { siteAddress: this.#siteAddress });
    const { errors, warnings } = countProblems(problems);
    for (const [page, language] of this.#pages) {
      const ordered = orderProblems(problems);
      const told: ToldProblems = {
        counts: [count(errors, 'error', language), count(warnings, 'warning', language)].join(', '),
        // What stops a build first.
        problems: [...ordered.filter(isError), ...ordered.filter((problem) => !isError(problem))].map(
          (problem): ToldProblem => {
            const { severity, what, fix } = wordProblem(problem, language);
            const { slug, file, at } = problem;
            const entry = entryOf(file);
            return {
              severity,
              slug,
              file,
              line: at.line,
              column: at.column,
              what,
              fix,
              ...(entry !== undefined && { entry }),
            };
          },
        ),
      };
      send(page, 'problems', told);
    }
  }
}

function send(page: ServerResponse, event: string, data: unknown): void {
  page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Where the editor opens the entry of a file. */
export function entryOf(file: string): string | undefined {
  if (file === 'site.yml' || file === 'style.yml')
    return `#/collections/_singletons/entries/${file.replace('.yml', '')}`;
  const [first = '', second = '', third = ''] = file.split('/');
  const [collection, name] = isDataKind(first) ? [first, second] : [second, third];
  if (name === '' || !(isDataKind(collection) || isTextKind(collection))) return undefined;
  return `#/collections/${collection}/entries/${name.replace(/\.\w+$/, '')}`;
}

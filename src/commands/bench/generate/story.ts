import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFiles } from './data-files.ts';
import { writeArticle } from './article.ts';
import { writeClaim, writeEvents, writeTerm, writeTopic } from './entries.ts';
import { termCount, topicCount } from './plan.ts';

/** A made-up story of so many explainers, each file by its path. The same number always gives the same files. */
export function generateStory(articles: number): ReadonlyMap<string, string> {
  const each = <T>(count: number, write: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => write(index));
  const files = [
    ...dataFiles(articles),
    { file: 'en/pages/method.md', text: method },
    ...each(articles, writeArticle),
    ...each(articles, writeEvents).flat(),
    ...each(topicCount(articles), (topic) => writeTopic(topic, articles)),
    ...each(termCount(articles), writeTerm),
    ...each(Math.ceil(articles / 2), writeClaim),
  ];
  return new Map(files.map(({ file, text }) => [file, text]));
}

const method = `---
title: Method
summary: How this made-up story was made.
order: 1
---

## Made by a program

Every sentence of this story is made up by a program that measures how long a site takes to build.
`;

const mark = '.made-by-bench';

/**
 * Writes files by path into a folder; what an earlier call left there goes first.
 * @throws Error when the folder holds anything else
 */
export async function writeFolder(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  const present: readonly string[] = await readdir(directory).catch(() => []);
  if (present.length > 0 && !present.includes(mark)) {
    throw new Error(`${directory} is not empty, and this command did not write it: name another folder.`);
  }
  await rm(directory, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(directory, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await writeFile(path.join(directory, mark), '');
  for (const [file, text] of files) await writeFile(path.join(directory, file), text);
}

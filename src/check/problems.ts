import type { MarkdownSlug } from '../markdown/parse/problem.ts';
import type { ReadProblem } from '../story/entry.ts';
import { fieldKinds } from './problems/field.ts';
import { fileKinds } from './problems/file.ts';
import type { Kind } from './problems/kind.ts';
import { settingKinds } from './problems/setting.ts';
import { storyKinds } from './problems/story.ts';
import { textKinds } from './problems/text.ts';
import { translationKinds } from './problems/translation.ts';

const kinds = {
  ...fileKinds,
  ...fieldKinds,
  ...textKinds,
  ...storyKinds,
  ...translationKinds,
  ...settingKinds,
} as const;

export type Slug = keyof typeof kinds;

/** Every problem the gate can report, with the words an editor reads. */
export const problemKinds: Readonly<Record<Slug | MarkdownSlug | ReadProblem['kind'], Kind>> = kinds;

import { undrawnLetters } from '../../../model/text/drawn-letters.ts';
import { withoutCitations } from '../../../model/text/citations.ts';
import type { ValidEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'letters-undrawn': warning({
    en: [
      'The preview picture of this page cannot show: {subject}.',
      'Its faces do not have these signs, and whoever sees the page shared would see gaps.',
      'Write the name in Latin, Arabic, N’Ko or Tifinagh letters, or add a face in src/integrations/previews/faces.ts.',
    ],
    fr: [
      'L’image d’aperçu de cette page ne peut pas montrer\u202F: {subject}.',
      'Ses polices n’ont pas ces signes\u202F: il y aurait des trous à chaque partage de la page.',
      'Écrivez le nom en lettres latines, arabes, n’ko ou tifinaghes, ou ajoutez une police dans src/integrations/previews/faces.ts.',
    ],
  }),
} as const;

/** The fields that a picture may show: its title and what it says. */
const shown = ['title', 'question', 'term', 'summary', 'short'];

/** Titles and summaries with signs that no face of the preview pictures has. */
export function check({ entry, data }: ValidEntry): readonly Finding<keyof typeof messages>[] {
  const fields: Readonly<Record<string, unknown>> = { ...data };
  return shown.flatMap((name) => {
    const text = fields[name];
    const missing = typeof text === 'string' ? undrawnLetters(withoutCitations(text)) : [];
    return missing.length > 0
      ? [
          {
            slug: 'letters-undrawn' as const,
            file: entry.file,
            ...entry.locateText([name]),
            subject: missing.join(' '),
          },
        ]
      : [];
  });
}

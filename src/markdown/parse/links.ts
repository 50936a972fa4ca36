import path from 'node:path/posix';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { whyNotMail, whyNotWebAddress } from '../../model/web-address.ts';
import type { MarkdownContext } from '../context.ts';
import { report, wordsWithin, type Range } from './problem.ts';
import { walk } from '../walk.ts';

/** A link from one entry to another, or within one. */
export interface EntryLink extends Range {
  /** `kind/id` of the entry linked to. */
  readonly to: string;
  /** The part of its page, as after `#`; undefined: the whole. */
  readonly fragment: string | undefined;
  /** Whether it leads to the page it is on. */
  readonly within: boolean;
}

/**
 * Turns links to files into addresses: in `articles/a.md`, `[x](../events/b.md)` becomes `/timeline/events/b/`.
 * Links out keep their address if a browser may open it (`https`, `http`, `mailto`); a fragment of the page stays.
 * @param self the file's own path under its language: `articles/a.md`
 * @param prefix what the fragments of the text's own headings begin with
 * @param linked receives the links between entries, in order
 */
export function resolveLinks(context: MarkdownContext, self: string, prefix: string, linked: EntryLink[]) {
  return (tree: Root, file: VFile): void => {
    walk(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const range = wordsWithin(file, node, node.url, '](');
      if (node.url.startsWith('#')) {
        const to = self.replace(/\.md$/, '');
        linked.push({ to, fragment: node.url.slice(1), within: true, ...range });
        node.url = `#${prefix}${node.url.slice(1)}`;
        return;
      }
      if (leadsOut(node.url)) {
        if (!mayLead(node.url)) report(file, 'address-unsafe', node, node.url, range);
        return;
      }
      const [target = '', fragment] = node.url.split('#', 2);
      const key = path.join(path.dirname(self), target).replace(/\.md$/, '');
      const address = target.endsWith('.md') ? context.targets.get(key) : undefined;
      if (address === undefined) {
        report(file, 'link-unknown', node, node.url, range);
        return;
      }
      linked.push({ to: key, fragment, within: false, ...range });
      // Within one document an entry is itself a fragment, and its headings' fragments begin with it.
      node.url = address + (fragment ? `${address.startsWith('#') ? '--' : '#'}${fragment}` : '');
    });
  };
}

/** A browser ignores tabs and line ends within a scheme, so they are taken out before judging it. */
function leadsOut(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address.replace(/[\s\p{Cc}]/gu, ''));
}

function mayLead(address: string): boolean {
  const [, mail] = /^mailto:(.*)$/i.exec(address) ?? [];
  return (mail === undefined ? whyNotWebAddress(address) : whyNotMail(mail)) === undefined;
}

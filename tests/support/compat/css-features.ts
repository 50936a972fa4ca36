import { parse, walk, type CssNode } from 'css-tree';
import { versionsOf } from './data.ts';

/**
 * The features that a style sheet needs, by their names in the data set. What stands within `@supports` is asked for
 * first, so it needs nothing.
 */
export function cssFeatures(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    if (versionsOf(name)) found.add(name);
  };
  let property = '';
  let guards = 0;
  const isGuard = (node: CssNode) =>
    node.type === 'Atrule' && node.name === 'supports' && !/^not\b/.test(textOf(css, node.prelude));
  walk(parse(css, { positions: true, parseCustomProperty: true }), {
    enter(node: CssNode) {
      if (isGuard(node)) guards += 1;
      if (guards > 0) return;
      switch (node.type) {
        case 'Declaration':
          property = node.property.startsWith('--') ? 'custom' : node.property;
          add(property === 'custom' ? 'css.properties.custom-property' : `css.properties.${property}`);
          break;
        case 'Identifier':
          add(`css.properties.${property}.${node.name}`);
          break;
        case 'Operator':
          if (property === 'content' && node.value === '/') add('css.properties.content.alt_text');
          break;
        case 'Function':
          for (const group of ['', 'color.', 'gradient.']) add(`css.types.${group}${node.name}`);
          break;
        case 'Dimension':
          add(`css.types.length.${node.unit}`);
          break;
        case 'Atrule':
          add(`css.at-rules.${node.name}`);
          if (node.name === 'supports' && textOf(css, node.prelude).includes('selector('))
            add('css.at-rules.supports.selector');
          break;
        case 'Feature':
          add(`css.at-rules.media.${node.name.replace(/^(?:min|max)-/, '')}`);
          break;
        case 'FeatureRange':
          add('css.at-rules.media.range_syntax');
          break;
        case 'PseudoClassSelector':
        case 'PseudoElementSelector':
          add(`css.selectors.${node.name}`);
          break;
        case 'NestingSelector':
          add('css.selectors.nesting');
          break;
      }
    },
    leave(node: CssNode) {
      if (isGuard(node)) guards -= 1;
      if (node.type === 'Declaration') property = '';
    },
  });
  return found;
}

function textOf(css: string, node: CssNode | null): string {
  return node?.loc ? css.slice(node.loc.start.offset, node.loc.end.offset) : '';
}

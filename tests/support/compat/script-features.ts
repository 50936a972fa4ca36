import ts from 'typescript';
import { versionsOf } from './data.ts';

/** Interfaces of the compiler's library that the data set knows under others. */
const known: Readonly<Record<string, string>> = {
  ...{ ParentNode: 'Element', ChildNode: 'Element', ARIAMixin: 'Element', Animatable: 'Element' },
  ...{
    GlobalEventHandlers: 'HTMLElement',
    ElementCSSInlineStyle: 'HTMLElement',
    HTMLOrSVGElement: 'HTMLElement',
  },
  ...{
    Body: 'Response',
    WindowOrWorkerGlobalScope: 'Window',
    HTMLHyperlinkElementUtils: 'HTMLAnchorElement',
  },
  ...{
    NodeListOf: 'NodeList',
    HTMLCollectionOf: 'HTMLCollection',
    ReadonlyArray: 'Array',
    ReadonlyMap: 'Map',
  },
  ...{
    ReadonlySet: 'Set',
    FontFaceSource: 'Document',
    NonElementParentNode: 'Document',
    PopoverTargetAttributes: 'HTMLButtonElement',
  },
};

/** What the compiler writes by another name than its own. */
const syntax: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion'],
  [/\?\./, 'javascript.operators.optional_chaining'],
  [/\?\?=/, 'javascript.operators.nullish_coalescing_assignment'],
  [/^\s*(?:for )?await /m, 'javascript.operators.await'],
];

/**
 * The features of the language and of the browser that modules use, by their names in the data set: each name that the
 * compiler traces to its library, members of objects included.
 */
export function scriptFeatures(files: readonly string[], options: ts.CompilerOptions): ReadonlySet<string> {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const add = (name: string) => {
    if (versionsOf(name)) found.add(name);
  };
  for (const file of program.getSourceFiles()) {
    if (!files.some((name) => file.fileName.endsWith(name))) continue;
    for (const [pattern, name] of syntax) if (pattern.test(file.text)) add(name);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node))
        for (const declared of checker.getSymbolAtLocation(node)?.declarations ?? [])
          for (const name of namesOf(declared)) add(name);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** How the data set may call what the library declares. */
function namesOf(declared: ts.Declaration): readonly string[] {
  if (!/\/lib\.[\w.]+\.d\.ts$/.test(declared.getSourceFile().fileName)) return [];
  const name = 'name' in declared ? (declared.name as ts.Node | undefined)?.getText() : undefined;
  if (!name) return [];
  const parent = ts.isInterfaceDeclaration(declared.parent) ? declared.parent.name.text : undefined;
  if (!parent) return [`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`];
  const owner = (known[parent] ?? parent).replace(/Constructor$/, '');
  return [`api.${owner}.${name}`, `javascript.builtins.${owner}.${name}`];
}

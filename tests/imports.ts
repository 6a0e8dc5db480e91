import ts from 'typescript'

/** One import of a source file. */
export interface Import {
  /** The specifier as written. */
  readonly from: string
  /** Gone after compilation. */
  readonly typeOnly: boolean
  /** `import(...)`, run when asked for. */
  readonly lazy: boolean
}

/** The imports of a TypeScript or Svelte file, type imports too. */
export function importsOf(path: string, text: string): Import[] {
  const imports: Import[] = []
  walk(sourceOf(path, text), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = literal(node.moduleSpecifier)
      if (from !== undefined) imports.push({ from, typeOnly: isTypeOnly(node), lazy: false })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const from = literal(node.argument.literal)
      if (from !== undefined) imports.push({ from, typeOnly: true, lazy: false })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const from = literal(node.arguments[0])
      if (from !== undefined) imports.push({ from, typeOnly: false, lazy: true })
    }
  })
  return imports
}

/**
 * Which of the names a file uses without declaring them itself: its globals. Properties and keys of
 * the same name do not count, nor does anything in types or comments.
 */
export function globalsOf(path: string, text: string, names: ReadonlySet<string>): string[] {
  const used = new Set<string>()
  const declared = new Set<string>()
  walk(sourceOf(path, text), (node) => {
    if (!ts.isIdentifier(node) || !names.has(node.text)) return
    if (declares(node)) declared.add(node.text)
    else if (isValue(node)) used.add(node.text)
  })
  return [...used].filter((name) => !declared.has(name))
}

/** Whether the identifier stands where a variable of that name is made. */
function declares(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent)) &&
    parent.name === node
  )
}

/** Whether the identifier is a value by itself, not a member's name, a key or a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if ('name' in parent && parent.name === node) return false
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent)
}

function sourceOf(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text
  return ts.createSourceFile(`${path}.ts`, code, ts.ScriptTarget.Latest, true)
}

/** What stands in the script elements of a component. */
function scriptsOf(component: string): string {
  return [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, script]) => script)
    .join('\n')
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (clause === undefined) return false // for its effect
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  )
}

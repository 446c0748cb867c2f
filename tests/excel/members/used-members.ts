import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What the client answers by itself, without asking the host. */
const clientOwn = new Set(["load", "set", "toJSON", "track", "untrack", "context", "isNullObject", "retrieve", "sync"]);

/** The TypeScript files of a folder and the folders in it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/**
 * The members of `Excel` classes that these files use, `Range.values`, found by the types: property accesses,
 * destructured properties and properties named in `set({…})`, whose declaration stands in @types/office-js.
 */
export function usedMembers(files: readonly string[]): Set<string> {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    strict: true,
    noEmit: true,
    paths: { "@/*": ["./src/*"] },
  });
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const note = (symbol: ts.Symbol | undefined) => {
    const member = symbol === undefined ? null : excelMember(symbol);
    if (member !== null) used.add(member);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isObjectLiteralExpression(node) && isArgumentOfSet(node)) {
      const target = checker.getTypeAtLocation(node.parent.expression.expression);
      for (const { name } of node.properties)
        if (name !== undefined && ts.isIdentifier(name)) note(target.getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return used;
}

type SetCall = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };

function isArgumentOfSet(
  node: ts.ObjectLiteralExpression,
): node is ts.ObjectLiteralExpression & { readonly parent: SetCall } {
  const call = node.parent;
  return (
    ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === "set"
  );
}

function excelMember(symbol: ts.Symbol): string | null {
  for (const declaration of symbol.declarations ?? []) {
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) || !declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
    const space = owner.parent.parent;
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel" || clientOwn.has(symbol.name)) continue;
    const type = owner.name?.text ?? "";
    // The request context is the client's own object; it has one member that reaches the host: the workbook.
    if (type !== "RequestContext") return `${type}.${symbol.name}`;
  }
  return null;
}

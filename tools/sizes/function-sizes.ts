import {
  createSourceFile,
  forEachChild,
  isArrowFunction,
  isClassStaticBlockDeclaration,
  isFunctionExpression,
  isFunctionLike,
  isPropertyAssignment,
  isPropertyDeclaration,
  isVariableDeclaration,
  ScriptTarget,
  type Node,
} from "typescript";

/** A function with a name and the lines from its first to its last, those of functions in it included. */
export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

/** The name a function goes by: its own, or that of the variable or property that holds it; null for one that is only handed on. */
function nameOf(node: Node): string | null {
  const { parent } = node;
  const holds = isVariableDeclaration(parent) || isPropertyAssignment(parent) || isPropertyDeclaration(parent);
  if (isArrowFunction(node) || isFunctionExpression(node)) return holds ? parent.name.getText() : null;
  return (node as { name?: Node }).name?.getText() ?? "constructor";
}

/** Named functions and methods of a TypeScript file with a body, in their order. */
export function functionSizes(text: string): readonly FunctionSize[] {
  const file = createSourceFile("file.tsx", text, ScriptTarget.ES2022, true);
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const found: FunctionSize[] = [];
  const visit = (node: Node): void => {
    const hasBody = isFunctionLike(node) && (node as { body?: Node }).body !== undefined;
    const name = hasBody && !isClassStaticBlockDeclaration(node) ? nameOf(node) : null;
    if (name !== null) found.push({ name, lines: lineOf(node.getEnd()) - lineOf(node.getStart()) + 1 });
    forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// French punctuation stays with its word: no ordinary space before ":", ";", "!", "?" and "»", nor after "«".
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const BREAKABLE = / [:;!?»](?=[\s.,)$]|$)|« /;
const files = readdirSync(import.meta.dirname).filter((name) => /^[^.]+\.ts$/.test(name));

/** The texts of a file of words: what stands between quotes or backquotes, expressions left out. */
function readTexts(name: string): string[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return texts;
}

test.each(files)('%s keeps punctuation with its word', (name) => {
  expect(readTexts(name).filter((text) => BREAKABLE.test(text))).toEqual([]);
});

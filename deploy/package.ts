import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

// Node runs no TypeScript under node_modules. So the package that `npm pack` makes has the same files without their types, by
// the stripper with which Node runs them in a checkout: every line stays where it is.

const ROOT = join(import.meta.dirname, '..');
const TO = join(ROOT, 'dist');
/** What the browser runs is bundled when it is first asked for, as it is. */
const BUNDLED = join('src', 'page', 'client');

rmSync(TO, { recursive: true, force: true });
const files = globSync(['start.js', 'package.json', '{src,commands,corpus}/**/*.*'], { cwd: ROOT });
for (const file of files) {
  const to = join(TO, file.startsWith(BUNDLED) ? file : file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(to), { recursive: true });
  if (!/\.[jt]s$/.test(file) || file.startsWith(BUNDLED)) cpSync(join(ROOT, file), to);
  else writeFileSync(to, withoutTypes(readFileSync(join(ROOT, file), 'utf8'), file));
}
process.stderr.write(`dist: ${files.length} files\n`);

function withoutTypes(source: string, file: string): string {
  const script = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
  // Relative paths in quotes: of imports, and of what is loaded by its address.
  return script.replace(/(?<=')(\.{1,2}\/[^'\n]+)\.ts(?=')/g, '$1.js');
}

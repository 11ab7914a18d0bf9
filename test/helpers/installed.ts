import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './shelves.ts';

type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: true }>> };

/** Gives a folder what `npm ci --omit=dev` would put into its `node_modules`, as links to what is installed here. */
export function linkProduction(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  for (const [path, { dev }] of Object.entries(packages)) {
    const isTop = path.startsWith('node_modules/') && !path.slice(1).includes('/node_modules/');
    if (!isTop || dev) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path));
  }
}

/** Copies files and folders of the project to the same places of another folder. */
export function copyTo(folder: string, paths: readonly string[]): void {
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
}

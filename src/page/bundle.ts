import { join } from 'node:path';
import { once } from '../remembered.ts';

/** The page's program and its style, as the browser loads them. */
export type Bundle = { readonly script: string; readonly style: string };

const CLIENT = join(import.meta.dirname, 'client');

/** Bundles the page's program in memory, when it is first asked for. */
export const bundle: () => Promise<Bundle> = once(async () => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(CLIENT, 'page.ts')],
    bundle: true,
    minify: true,
    write: false,
    outdir: '.',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
});

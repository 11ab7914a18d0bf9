import { join, sep } from 'node:path';

/** Where the program's own files are: the commands, and the articles that come with it. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * Where the operator's files are, `.env` and `data`: beside the program, or, where npm installed it as a package, in the folder
 * in which it is started, since a package's own folder goes with the next version.
 */
export const HOME = ROOT.split(sep).includes('node_modules') ? process.cwd() : ROOT;

#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node must get as far as reading this message.
import module from 'node:module';

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Exhibit needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n` +
      'Install it from https://nodejs.org, or in a checkout run Exhibit with the Node that "npm ci" brought along: npm start\n',
  );
  process.exit(2);
}
module.enableCompileCache();
// Whoever reads the output may have read enough: `… | head`.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const args = process.argv.slice(2);
const commands = {
  ask: () => import('./src/cli.ts'),
  corpus: () => import('./src/corpus-cli.ts'),
  doctor: () => import('./src/doctor-cli.ts'),
  invite: () => import('./src/invite-cli.ts'),
  questions: () => import('./src/questions-cli.ts'),
  store: () => import('./src/store-cli.ts'),
};
const [name, ...rest] = args;
if (Object.hasOwn(commands, name)) process.exitCode = await (await commands[name]()).main(rest, process);
else await (await import('./src/main.ts')).main(args);

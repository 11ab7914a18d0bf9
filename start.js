#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node must get as far as reading this message.
import module from 'node:module';

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Exhibit needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n` +
      'Run it through npm, which uses the Node that "npm ci" installed with the project: npm start\n',
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
if (args[0] === 'ask') process.exitCode = await (await import('./src/cli.ts')).main(args.slice(1));
else if (args[0] === 'questions') process.exitCode = await (await import('./src/questions-cli.ts')).main(args.slice(1));
else if (args[0] === 'store') process.exitCode = await (await import('./src/store-cli.ts')).main(args.slice(1));
else if (args[0] === 'corpus')
  process.exitCode = await (await import('./src/corpus-cli.ts')).main(args.slice(1), process);
else await (await import('./src/main.ts')).main(args);

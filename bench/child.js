import module from 'node:module';

// Like start.js: the compile cache on, then the program.
module.enableCompileCache();
const [, , file, url] = process.argv;
const { default: start } = await import(`./${file}`);
let ready = Number.NaN;
const stop = await start(url, process.env.DISCORD_TOKEN, () => {
  ready = performance.now();
});
globalThis.gc();
process.stdout.write(JSON.stringify({ ready, memory: process.memoryUsage().rss / 1e6 }));
await stop();
process.exit(0);

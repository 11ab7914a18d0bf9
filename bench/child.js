import module from 'node:module';

// Like start.js: the compile cache on, then the program.
module.enableCompileCache();
const [, , file, url] = process.argv;
const { default: start } = await import(`./${file}`);
const memory = () => {
  globalThis.gc();
  return process.memoryUsage().rss / 1e6;
};
const measured = {};
const { stop, ask } = await start(url, process.env.DISCORD_TOKEN, () => {
  measured.ready = performance.now();
  measured.memory = memory();
});
ask?.();
measured.asked = memory();
process.stdout.write(JSON.stringify(measured));
await stop();
process.exit(0);

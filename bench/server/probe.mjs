/** Loaded into a server that is measured (`node --expose-gc --import`): says what it used when it is asked. */
process.on("message", () => {
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send({ rss, heapUsed, external, cpuMicros: user + system });
});
// A listener alone would keep a server alive that has been told to end.
process.channel.unref();

// One build of the site in a process of its own, so that its peak of memory is its own: started by bench/measure-build.ts.
// The programmatic API, because the command line of Astro cannot move the cache.
import { build } from 'astro';

const [root, outDir, cacheDir] = process.argv.slice(2);
if (root === undefined || outDir === undefined || cacheDir === undefined) {
  throw new Error('build-once: expected the root, the output folder and the cache folder');
}
await build({ root, outDir, cacheDir, logLevel: 'warn' });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
// In kilobytes on every system: Node converts where the system counts in bytes (macOS). Times are in microseconds.
process.send?.({ peakKb: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1_000_000 });
process.disconnect?.();

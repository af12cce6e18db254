// Imports in a process of its own, which is killed at one of its changes on the disk: before it, or when a file is half
// written. Run by killed-import.test.ts with one argument, a Plan in JSON; tells how many changes it made if it lives.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

export interface Plan {
  readonly raw: string | null;
  readonly dataDir: string;
  /** Of offers, with their source. */
  readonly feed: { readonly source: string; readonly file: string; readonly today: string } | null;
  /** The change at which to die, from 0; `null`: none. */
  readonly at: number | null;
  /** A file that is being written then has this share of its bytes. */
  readonly share: number;
}

const plan: Plan = JSON.parse(process.argv[2] ?? '');
let changes = 0;
const die = () => process.kill(process.pid, 'SIGKILL');

for (const name of ['writeFileSync', 'renameSync', 'mkdirSync', 'rmSync'] as const) {
  const usual = fs[name] as (...all: unknown[]) => unknown;
  const dying = (...all: unknown[]) => {
    if (changes === plan.at) {
      if (name === 'writeFileSync') {
        const bytes = Buffer.from(all[1] as string);
        usual(all[0], bytes.subarray(0, Math.floor(bytes.length * plan.share)));
      }
      die();
    }
    changes += 1;
    return usual(...all);
  };
  Object.assign(fs, { [name]: dying });
}
syncBuiltinESMExports();

const { raw, dataDir, feed } = plan;
if (raw !== null) {
  const { runImport } = await import('#scripts/import/run.ts');
  runImport({ rawDir: raw, dataDir, region: '52', romeVersion: null, acceptedDrift: [] });
}
if (feed !== null) {
  const { importOffers } = await import('#scripts/import/offers/run.ts');
  const { source, file, today } = feed;
  importOffers({ dataDir, region: '52', source, files: [file], today, acceptDrop: true });
}
process.stdout.write(String(changes));

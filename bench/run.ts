import { answering } from './answering.ts';
import { growing } from './growing.ts';
import { page } from './page.ts';
import { inWords } from './rows.ts';
import { starting } from './starting.ts';

// Prints every figure beside its peer's. Machines differ, so only the ratios and differences mean something.
for (const row of [...(await answering()), ...(await starting()), ...(await growing()), ...(await page())])
  process.stdout.write(`${inWords(row)}\n`);

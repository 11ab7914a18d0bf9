import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS, VARIABLES } from '../src/settings.ts';
import { ROOT } from './helpers/shelves.ts';

// Both files are made of the settings. After a change there: npx vitest run test/configuration.test.ts -u

const DOCUMENT = `# Configuration

Every variable that Exhibit reads, from the environment or from the file \`.env\` beside it; the environment comes first, and an empty value is none. They are checked when it starts: a value that cannot be used ends the start and is named with what to do, a token or password never. A name in \`.env\` that is none of these is warned about.

| variable | what it decides | left out |
|---|---|---|
${VARIABLES.map((name) => `| \`${name}\` | ${SETTINGS[name].does} | ${SETTINGS[name].otherwise} |`).join('\n')}
`;

const EXAMPLE = `# Copy to .env and fill in. docs/configuration.md has the same as a table.
${VARIABLES.map((name) => `\n# ${SETTINGS[name].does}.\n# Left out: ${SETTINGS[name].otherwise}\n${name}=\n`).join('')}`;

test('docs/configuration.md lists every variable', async () => {
  await expect(DOCUMENT).toMatchFileSnapshot(join(ROOT, 'docs/configuration.md'));
});

test('.env.example has every variable', async () => {
  await expect(EXAMPLE).toMatchFileSnapshot(join(ROOT, '.env.example'));
});

import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RequestRecord } from '../../src/sandbox/index.ts';

const file = new URL('../../../shared/discord/openapi.json', import.meta.url);

export interface Description {
  /** What is wrong with a request by Discord's own description; empty where nothing is. */
  requestErrors(record: RequestRecord): string[];
  /** The same of what the sandbox answered. */
  responseErrors(record: RequestRecord): string[];
}

/** Reads Discord's API description; undefined, with a line that says so, where it is not beside the repository. */
export function readDescription(): Description | undefined {
  if (!existsSync(file)) {
    process.stdout.write(`Skipped: ${file.pathname} is not there, so no request was checked against it\n`);
    return undefined;
  }
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const document = JSON.parse(readFileSync(file, 'utf8'));
  ajv.addSchema(document, 'discord');

  function errors(record: RequestRecord, steps: readonly string[], value: unknown): string[] {
    const place = [
      'paths',
      record.template ?? '',
      record.method.toLowerCase(),
      ...steps,
      'content',
      'application/json',
    ];
    if (!resolve(document, place))
      return value === undefined ? [] : [`${record.method} ${record.template} takes no JSON`];
    const pointer = [...place, 'schema'].map((step) =>
      encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    const validate = ajv.compile({ $ref: `discord#/${pointer.join('/')}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${record.method} ${record.template}${instancePath}: ${message}`,
    );
  }

  return {
    requestErrors(record) {
      const operation = resolve(document, ['paths', record.template ?? '', record.method.toLowerCase()]);
      if (!operation) return [`Discord has no ${record.method} ${record.path}`];
      if (record.body === undefined) return [];
      return errors(record, ['requestBody'], record.body);
    },
    responseErrors: (record) =>
      record.status === null || record.status >= 300
        ? []
        : errors(record, ['responses', String(record.status)], record.response),
  };
}

function resolve(node: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return node;
  if (typeof node !== 'object' || node === null) return undefined;
  return resolve(Object.entries(node).find(([key]) => key === step)?.[1], rest);
}

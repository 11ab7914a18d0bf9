import { readFileSync } from 'node:fs';
import { ConfigError } from '../errors.ts';

const AS_TEXT = 'Copy the words of the article into a text file, and add that.';

// What looks like text to a decoder and is none.
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'a rich-text document'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i, 'a web page (HTML)'],
];

/**
 * The text of a file that someone wants to add.
 * @throws ConfigError where it cannot be read, is no text in UTF-8, or is empty
 */
export function readSource(file: string, path: string): string {
  const bytes = readBytes(file, path);
  if (bytes.includes(0))
    throw new ConfigError(file, 'it is no plain text (it holds zero bytes)', `${AS_TEXT} Save it as UTF-8.`);
  const text = decoded(file, bytes);
  const format = FORMATS.find(([pattern]) => pattern.test(text.trimStart()))?.[1];
  if (format !== undefined) throw new ConfigError(file, `it is ${format} and no plain text`, AS_TEXT);
  if (text.trim() === '') throw new ConfigError(file, 'it is empty', 'Give a file with the text of an article.');
  return text;
}

function readBytes(file: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new ConfigError(
      file,
      code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`,
      code === 'EISDIR' ? 'Name the files in it.' : 'Give the path of a text file that you may read.',
      { cause: error },
    );
  }
}

function decoded(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ConfigError(file, 'it is no text in UTF-8', 'Save it as UTF-8 text and add it again.', { cause: error });
  }
}

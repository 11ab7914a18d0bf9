import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/reading/document.ts';
import { METADATA, PARAGRAPHS, pageOf, pdfOf } from '../helpers/pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readDocument(name, path, {});
};

describe('a page', () => {
  test('becomes its main text, without what stands around it and what its scripts would write', async () => {
    const { text } = await read('page.html', pageOf());
    for (const paragraph of PARAGRAPHS) expect(text.split('\n')).toContain(paragraph);
    expect(text).not.toMatch(/Home|Most read|Ten phones|All rights|no agreement/);
  });

  test('says its title, publisher, author and day, as its publisher counts days', async () => {
    expect((await read('page.html', pageOf({ head: METADATA }))).says).toEqual({
      title: 'A calm week for two companies',
      publisher: 'The Made-up Paper',
      author: 'Ada Example',
      published: '2025-03-04',
    });
  });

  test.each([
    ['<meta property="article:published_time" content="2025-03-05T01:00:00Z">', '2025-03-05'],
    ['<meta name="date" content="2025-03-05">', '2025-03-05'],
    ['<meta name="citation_publication_date" content="2025/03/05">', '2025-03-05'],
    ['<meta name="date" content="2025-02-30">', undefined],
    ['<meta name="date" content="yesterday">', undefined],
    ['<script type="application/ld+json">{ no json</script>', undefined],
  ])('of the day in %s', async (head, day) => {
    expect((await read('page.html', pageOf({ head }))).says.published).toBe(day);
  });

  test.each([
    ['of one time', '<time datetime="2025-03-04T09:00:00Z">', '2025-03-04'],
    [
      'of several times of one day',
      '<time datetime="2025-03-04T09:00:00Z"></time><time datetime="2025-03-04">',
      '2025-03-04',
    ],
    ['of none of several days', '<time datetime="2024-12-31"></time><time datetime="2025-03-04">', undefined],
  ])('without a date in its head is %s in its article', async (_, times, day) => {
    const body = [`<p>${times}</time></p>`, ...PARAGRAPHS.map((each) => `<p>${each}</p>`)].join('');
    expect((await read('page.html', pageOf({ body }))).says.published).toBe(day);
  });

  test.each([
    ['By Ada Example', 'Ada Example'],
    ['https://example.com/authors/ada', undefined],
  ])('by %s', async (content, author) => {
    expect((await read('page.html', pageOf({ head: `<meta name="author" content="${content}">` }))).says.author).toBe(
      author,
    );
  });

  test('keeps blocks as Markdown and the words of a line as they are', async () => {
    const body = [
      `<p>${PARAGRAPHS[0]}</p>`,
      '<h2>What was <em>said</em></h2>',
      `<p>It is <a href="https://example.com">“a *new* deal_for_all”</a>, with <strong>2 &lt; 3</strong>.<br>So they say.</p>`,
      '<ul><li>First, <b>Azure</b>.</li><li>Then the rest.</li></ul>',
      '<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2025</td><td>$1 | 2</td></tr></table>',
      '<figure><img src="a.png" alt="A hand"><figcaption>Two people shake hands</figcaption></figure>',
      ...PARAGRAPHS.slice(1).map((each) => `<p>${each}</p>`),
    ];
    const lines = (await read('page.html', pageOf({ body: body.join('\n') }))).text.split('\n');
    for (const line of [
      '## What was said',
      'It is “a *new* deal_for_all”, with 2 < 3.',
      'So they say.',
      '| Year | Sum |',
      '| --- | --- |',
      '| 2025 | $1 / 2 |',
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => /^-\s+(?:First, Azure|Then the rest)\.$/.test(line))).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/shake hands|a\.png/);
  });

  test('is read in the encoding that it names', async () => {
    const page = pageOf().replace('charset="utf-8"', 'charset="windows-1252"').replace('calm week, with', 'café, with');
    expect((await read('page.html', Buffer.from(page, 'latin1'))).text).toContain('café');
  });

  test('that is nested without end is refused', async () => {
    const deep = pageOf({ body: `${'<div>'.repeat(2000)}<p>${PARAGRAPHS[0]}</p>` });
    await expect(read('deep.html', deep)).rejects.toThrow('deep.html: it cannot be read as a web page (its elements');
  });

  test('of 50,000 elements is read, and of one more refused', async () => {
    const [first, ...others] = PARAGRAPHS.map((each) => `<p>${each}</p>`);
    const many = (count: number) => pageOf({ body: [first, `<p>${'<br>'.repeat(count)}</p>`, ...others].join('') });
    const most = 50_000 - (many(0).match(/<[a-z]/g)?.length ?? 0);
    expect((await read('long.html', many(most))).text).toContain(PARAGRAPHS[1]);
    await expect(read('longer.html', many(most + 1))).rejects.toThrow('it has more than 50000 elements');
  });
});

test.each([
  ['page.html', pageOf()],
  ['note.pdf', pdfOf([[{ text: 'Some words.', y: 700 }]])],
])('%s that takes too long to read is given up', async (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  await expect(readDocument(name, path, {}, AbortSignal.abort())).rejects.toThrow(
    /\(it takes too long\)\. Copy the words/,
  );
});

describe('a PDF', () => {
  const lines = (from: number, ...texts: string[]) => texts.map((text, at) => ({ text, y: from - 12 * at }));

  test('becomes paragraphs and headings of its lines', async () => {
    const page = [
      { text: 'A calm week for two companies', y: 740, size: 20 },
      ...lines(700, 'Microsoft has a right of first', 'refusal on new capacity, the note', 'to partners says.'),
      ...lines(640, 'Suppliers expect a second note.'),
      ...lines(610, '• Texas comes first.', '• Ohio comes second.'),
    ];
    const { text, says } = await read('note.pdf', pdfOf([page], 'Note to partners'));
    expect(text.split('\n\n')).toEqual([
      '## A calm week for two companies',
      'Microsoft has a right of first refusal on new capacity, the note to partners says.',
      'Suppliers expect a second note.',
      '• Texas comes first.',
      '• Ohio comes second.',
    ]);
    expect(says).toEqual({ title: 'Note to partners' });
  });

  test('goes on overleaf, without the running head and the number of the page', async () => {
    const pages = ['The first refusal is', 'with Microsoft. The second is', 'with nobody.'].map((text, at) => [
      { text: 'Note to partners, confidential', y: 770 },
      ...lines(700, text),
      { text: `Page ${at + 1} of 3`, y: 30 },
    ]);
    const { text, left } = await read('note.pdf', pdfOf(pages));
    expect(text).toBe('The first refusal is with Microsoft. The second is with nobody.');
    expect(left).toHaveLength(6);
  });

  test('keeps the hyphen of a parted word unless the word stands elsewhere without it', async () => {
    const page = lines(700, 'Their agreement is a long-', 'term agree-', 'ment of Microsoft-', 'OpenAI.');
    expect((await read('note.pdf', pdfOf([page]))).text).toBe(
      'Their agreement is a long-term agreement of Microsoft-OpenAI.',
    );
  });

  test.each([['Microsoft Word - note_v3.docx'], ['note-final.pdf'], ['Untitled']])(
    'has no title of a file: %s',
    async (title) => {
      expect((await read('note.pdf', pdfOf([lines(700, 'Some words.')], title))).says).toEqual({});
    },
  );

  test('that unpacks into more than fits is refused', async () => {
    const huge = deflateSync(Buffer.alloc(400_000_000, ' '));
    await expect(read('bomb.pdf', pdfOf([[]], undefined, huge))).rejects.toThrow(
      'bomb.pdf: it cannot be read as a PDF (it needs more than 512 MB of memory). Copy the words',
    );
  });

  test('without words is refused as a scan', async () => {
    await expect(read('scan.pdf', pdfOf([[]]))).rejects.toThrow('it may be a scan');
  });
});

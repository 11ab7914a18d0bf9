import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server of the test's own, on loopback; its address without a path. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Paragraphs of a made-up article, long enough that a reader mode takes them for the main text. */
export const PARAGRAPHS = [
  'Microsoft has a right of first refusal on new capacity, the two companies said on Tuesday in a joint note to partners.',
  'The note, which runs to four pages, replaces an older one, and it was sent to every supplier of the project by courier.',
  'People at both companies spoke of a calm week, with meetings that ended early and a dinner that nobody wanted to leave.',
  'Suppliers were told to expect a second note before the end of the month, with an annex on the sites that come first.',
];

/** A page of a made-up paper around an article. */
export function pageOf({ head = '', body = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('\n') } = {}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A calm week for two companies | The Made-up Paper</title>${head}</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/ai">AI</a></li></ul></nav>
<main><article><h1>A calm week for two companies</h1>
${body}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/1">Ten phones that nobody needs</a></li></ul></aside>
<footer>© The Made-up Paper. All rights reserved.</footer>
<script>document.body.innerHTML = 'OpenAI has no agreement with anybody.';</script>
</body></html>`;
}

export const METADATA = `
<meta property="og:site_name" content="The Made-up Paper">
<meta property="og:title" content="A calm week for two companies">
<link rel="canonical" href="/news/calm-week">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A calm week for two companies',
  datePublished: '2025-03-04T23:30:00-05:00',
  author: { '@type': 'Person', name: 'Ada Example' },
  publisher: { '@type': 'Organization', name: 'The Made-up Paper' },
})}</script>`;

type Written = { readonly text: string; readonly x?: number; readonly y: number; readonly size?: number };

/**
 * A PDF that writes these lines on its pages, at their places in points from the lower left.
 * @param packed deflated contents that stand on each page in place of its lines
 */
export function pdfOf(pages: readonly (readonly Written[])[], title?: string, packed?: Buffer): Uint8Array {
  const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\u0095');
  const contents = pages.map((lines) =>
    lines.map(({ text, x = 72, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n'),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    title === undefined ? '<< >>' : `<< /Title (${escaped(title)}) >>`,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
      packed === undefined
        ? `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
        : `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

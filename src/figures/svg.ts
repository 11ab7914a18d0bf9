import type { Item, Scene } from './scene.ts';
import { FAMILY } from './text.ts';
import { type Colours, THEMES, type Theme } from './themes.ts';

/**
 * A picture as SVG. Each bar and mark is a `<g>` that takes the focus, with its id, `data-shows` (bar or mark), `data-asks` (the
 * command that leads to its quotes) and a title.
 */
export function svgOf(scene: Scene, theme: Theme): string {
  const colours = THEMES[theme];
  const { width, height, alt } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="${FAMILY}, Arial, Liberation Sans, Roboto, sans-serif" role="group" aria-label="${escaped(alt)}">`,
    '<defs>',
    `<pattern id="hatch-${theme}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<rect width="1.2" height="5" fill="${colours.pastEdge}" fill-opacity="0.45"/></pattern>`,
    '</defs>',
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...scene.items.map((item) => drawn(item, colours, theme)),
    '</svg>',
  ].join('');
}

function drawn(item: Item, colours: Colours, theme: Theme): string {
  switch (item.kind) {
    case 'text': {
      // A rim of paper lets a line behind a text end before it.
      const rim = `stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      const { x, y, size, weight, fill, text, rimmed } = item;
      return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${colours[fill]}"${rimmed ? ` ${rim}` : ''}>${escaped(text)}</text>`;
    }
    case 'box': {
      const { x, y, width, height, fill, edge, look } = item;
      const stroke = edge === undefined ? '' : ` stroke="${colours[edge]}"`;
      if (look === 'hatched') return rect(x, y, width, height, ` fill="url(#hatch-${theme})"`);
      const inside = fill === undefined ? (edge === undefined ? 'transparent' : 'none') : colours[fill];
      if (look === 'open') {
        const [top, bottom] = [y + 0.5, y + height - 0.5];
        const ground = fill === undefined ? '' : rect(x, y, width, height, ` fill="${inside}"`);
        return `${ground}<path d="M${n(x + width)} ${n(top)}H${n(x + 0.5)}V${n(bottom)}H${n(x + width)}" fill="none"${stroke}/>`;
      }
      if (edge === undefined) return rect(x, y, width, height, ` fill="${inside}"`);
      const dashes = look === 'dashed' ? ' stroke-dasharray="3 3"' : '';
      return rect(x + 0.5, y + 0.5, Math.max(0, width - 1), height - 1, ` fill="${inside}"${stroke}${dashes}`);
    }
    case 'line': {
      const { from, to, colour, width, dashed } = item;
      return `<path d="M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}" stroke="${colours[colour]}" stroke-width="${width}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`;
    }
    case 'dot': {
      const { x, y, radius, look, colour } = item;
      if (look === 'square') return rect(x - radius, y - radius, 2 * radius, 2 * radius, ` fill="${colours[colour]}"`);
      const fill =
        look === 'disc'
          ? `fill="${colours[colour]}"`
          : `fill="${colours.paper}" stroke="${colours[colour]}" stroke-width="1.5"`;
      return `<circle cx="${n(x)}" cy="${n(y)}" r="${look === 'disc' ? radius : radius - 0.5}" ${fill}/>`;
    }
    case 'link': {
      const { id, of, title, asks, items } = item;
      const inside = items.map((each) => drawn(each, colours, theme)).join('');
      return `<g id="${escaped(id)}" data-shows="${of}" data-asks="${escaped(asks)}" role="button" tabindex="0"><title>${escaped(title)}</title>${inside}</g>`;
    }
  }
}

function rect(x: number, y: number, width: number, height: number, rest: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${rest}/>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '');
}

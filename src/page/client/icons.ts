import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const icon = (path: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

/** Pictures on buttons; each button says in words what it does. */
export const icons = {
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  send: icon(svg`<path d="M4 12l16-8-6 16-3-7z" />`),
  reply: icon(svg`<path d="M10 8V4L3 11l7 7v-4c5 0 8 1.500 11 6-1-7-4-12-11-12z" />`),
  more: icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3" />`),
  menu: icon(svg`<path d="M4 6h16M4 12h16M4 18h16" />`),
  clock: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`),
  panel: icon(svg`<rect x="3" y="4" width="18" height="16" rx="2" /><path d="M14 4v16" />`),
  light: icon(
    svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600L19 19M19 5l-1.400 1.400M6.400 17.600L5 19" />`,
  ),
  swap: icon(svg`<path d="M4 8h14l-3-3M20 16H6l3 3" />`),
  back: icon(svg`<path d="M15 5l-7 7 7 7" />`),
  next: icon(svg`<path d="M9 5l7 7-7 7" />`),
};

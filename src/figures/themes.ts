export type Theme = 'light' | 'dark';

/** The colours of a picture. Texts stand out by 4.5 to 1 from all that lies under them, edges and lines by 3 to 1. */
export type Colours = {
  readonly paper: string;
  readonly ink: string;
  /** Of what is less important. */
  readonly soft: string;
  /** Of the years, behind everything. */
  readonly rule: string;
  /** Behind the years that are drawn wider. */
  readonly band: string;
  /** What holds, and its edge. */
  readonly now: string;
  readonly nowEdge: string;
  /** What is to hold beyond the day that the articles reach. */
  readonly ahead: string;
  /** What has ended, or is yet to come, and its edge. */
  readonly past: string;
  readonly pastEdge: string;
  readonly today: string;
  readonly asOf: string;
};

export const THEMES: Readonly<Record<Theme, Colours>> = {
  light: {
    paper: '#ffffff',
    ink: '#16212c',
    soft: '#51606e',
    rule: '#e3e8ec',
    band: '#f5f7f9',
    now: '#9fcdf3',
    nowEdge: '#1b6db3',
    ahead: '#eef6fd',
    past: '#eceff2',
    pastEdge: '#84919d',
    today: '#c2410c',
    asOf: '#7a3fc4',
  },
  dark: {
    paper: '#17191d',
    ink: '#f3f5f7',
    soft: '#a9b4be',
    rule: '#2b3037',
    band: '#1d2025',
    now: '#1c5c98',
    nowEdge: '#70b7f5',
    ahead: '#1b2733',
    past: '#282d34',
    pastEdge: '#77838f',
    today: '#ff9a57',
    asOf: '#c6a6ff',
  },
};

import type {
  AnswerShape,
  ArticleShape,
  ClockChange,
  ClockShape,
  FigureShape,
  StartShape,
  TermsShape,
} from '../shapes.ts';

// The page's own routes: what the chat alone does not show.

export const readStart = () => read<StartShape>('/start');
export const readAnswer = (id: string) => read<AnswerShape>(`/answers/${encodeURIComponent(id)}`);
export const readArticle = (id: string) => read<ArticleShape>(`/articles/${encodeURIComponent(id)}`);
export const readTerms = (on: string) => read<TermsShape>(`/terms?on=${on}`);

export const readFigure = (of: string, on: string, theme: string, width: number) =>
  read<FigureShape>(`/figures/${of}?on=${on}&theme=${theme}&width=${width}`);

export async function changeClock(change: ClockChange): Promise<void> {
  await fetch('/clock', { method: 'POST', body: JSON.stringify(change) });
}

/** Calls back with the clock now, and whenever it jumps. */
export function followClock(listener: (clock: ClockShape) => void): void {
  new EventSource('/clock/changes').onmessage = ({ data }) => listener(JSON.parse(data));
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.json() as Promise<T>;
}

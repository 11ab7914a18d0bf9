const KEY = 'theme';

/** Light or dark, as chosen here before, else as the system is. */
export function startTheme(): void {
  const chosen = localStorage.getItem(KEY);
  const isLight = chosen === null ? matchMedia('(prefers-color-scheme: light)').matches : chosen === 'light';
  document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
}

export function switchTheme(): void {
  const next = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light';
  document.documentElement.dataset.theme = next;
  localStorage.setItem(KEY, next);
}

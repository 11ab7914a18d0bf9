/** Whether the log shows its end, and goes on showing it as it grows. */
let isFollowing = true;
let watched: Element | undefined;
let shown = '';
/** Where the log was put last. That it is there is told later, when it may have grown already. */
let put = 0;

const NEAR = 60;

/**
 * Keeps the newest message in view, from its beginning on, unless somebody has scrolled up.
 * @param occasion when it changes, the log goes to its end: for another channel, or something said
 */
export function followLog(occasion: string): void {
  const log = document.querySelector('.log');
  const messages = document.querySelector('discord-messages');
  if (log === null || messages === null) return;
  if (occasion !== shown) isFollowing = true;
  shown = occasion;
  if (watched === log) return;
  watched = log;
  log.addEventListener('scroll', () => {
    if (log.scrollTop !== put) isFollowing = log.scrollTop > endOf(log) - NEAR;
  });
  // The components draw themselves a moment after they are there, and grow then.
  const observer = new ResizeObserver(() => {
    if (!isFollowing) return;
    log.scrollTo({ top: endOf(log) });
    put = log.scrollTop;
  });
  observer.observe(messages);
  observer.observe(log);
}

/** The end of the log, or the beginning of its last message where that is taller than the log. */
function endOf(log: Element): number {
  const end = log.scrollHeight - log.clientHeight;
  const last = log.querySelector('discord-message:last-of-type');
  if (last === null) return end;
  const top = last.getBoundingClientRect().top - log.getBoundingClientRect().top + log.scrollTop;
  return Math.min(end, top - 8);
}

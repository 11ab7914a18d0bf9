/** A message without mentions, emoji of a server and links. */
export function withoutMarks(text: string): string {
  return text.replace(/<(?:@[!&]?|#|a?:\w+:)\d+>|<?https?:\/\/\S+|@(?:everyone|here)/gi, ' ').trim();
}

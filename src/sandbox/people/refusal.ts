/** What a person's own client refuses, before anything reaches the app. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}

/** Throws the client's refusal unless the condition holds. */
export function insist(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ClientRefusal(message);
}

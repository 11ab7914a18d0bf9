/** Weighted features of a text. */
export type Vector = ReadonlyMap<string, number>;

/** A text that is known to be of a class. */
export type Known = { readonly of: number; readonly vector: Vector };

/** What was learned: how likely a text is of each class, all of them together 1. */
export type Learned = (vector: Vector) => Float64Array;

export type Learning = {
  /** The work of learning, cut into short steps to be done in this order. */
  readonly steps: readonly (() => void)[];
  /** What was learned; it does first what is left of the steps. */
  readonly learned: Learned;
};

/** A feature of fewer texts says more about these than about their class. */
const LEAST = 3;
const ROUNDS = 3;
/** How far an example moves the weights in the first round, and which part of that is left in the last. */
const RATE = 6;
const LAST = 0.3;
/** A class that an example moves by less is left as it is. */
const NOTHING = 0.001;
const AT_ONCE = 500;

/**
 * Learns classes by their texts: multinomial logistic regression by gradient descent, each feature counting by how few classes
 * have it. Nothing is drawn by lot, so the same texts always teach the same.
 */
export function learningOf(texts: readonly Known[], classes: number): Learning {
  const scale = scaleOf(texts, classes);
  const weights = new Float32Array(scale.size * classes);
  const inTurn = oneOfEach(texts).map(({ of, vector }) => ({ of, ...scale.scaled(vector) }));

  // The two inner loops are nearly all of the time that learning takes.
  function likely({ at, values }: Scaled): Float64Array {
    const sums = new Float64Array(classes);
    for (let i = 0; i < at.length; i++) {
      const from = (at[i] as number) * classes;
      const value = values[i] as number;
      for (let each = 0; each < classes; each++)
        sums[each] = (sums[each] as number) + (weights[from + each] as number) * value;
    }
    return shares(sums);
  }

  function learn(text: Scaled & { readonly of: number }, rate: number): void {
    const likelihood = likely(text);
    for (let each = 0; each < classes; each++) {
      const off = (likelihood[each] as number) - (each === text.of ? 1 : 0);
      if (Math.abs(off) < NOTHING) continue;
      for (let i = 0; i < text.at.length; i++) {
        const at = (text.at[i] as number) * classes + each;
        weights[at] = (weights[at] as number) - rate * off * (text.values[i] as number);
      }
    }
  }

  let done = 0;
  const parts = Math.ceil(inTurn.length / AT_ONCE);
  const steps = Array.from({ length: ROUNDS * parts }, (_, at) => () => {
    if (at !== done) return;
    done += 1;
    const round = Math.floor(at / parts);
    const from = (at % parts) * AT_ONCE;
    const rate = RATE * (1 - (round / (ROUNDS - 1)) * (1 - LAST));
    for (const text of inTurn.slice(from, from + AT_ONCE)) learn(text, rate);
  });
  return {
    steps,
    learned(vector) {
      for (const step of steps.slice(done)) step();
      return likely(scale.scaled(vector));
    },
  };
}

type Scaled = { readonly at: Int32Array; readonly values: Float64Array };

// Features by number, weighed by how few classes have them, and every text as long as another.
function scaleOf(texts: readonly Known[], classes: number) {
  const spread = new Map<string, { texts: number; readonly classes: Set<number> }>();
  for (const { of, vector } of texts)
    for (const feature of vector.keys()) {
      const found = spread.get(feature) ?? { texts: 0, classes: new Set() };
      found.texts += 1;
      found.classes.add(of);
      spread.set(feature, found);
    }
  const kept = [...spread].filter(([, { texts }]) => texts >= LEAST);
  const known = new Map(
    kept.map(([feature, { classes: having }], at) => [feature, { at, rarity: Math.log(1 + classes / having.size) }]),
  );
  return {
    size: known.size,
    scaled(vector: Vector): Scaled {
      const found = [...vector].flatMap(([feature, weight]) => {
        const { at, rarity } = known.get(feature) ?? {};
        return at === undefined || rarity === undefined ? [] : [{ at, value: weight * rarity }];
      });
      const length = Math.sqrt(found.reduce((sum, { value }) => sum + value * value, 0)) || 1;
      return {
        at: Int32Array.from(found, ({ at }) => at),
        values: Float64Array.from(found, ({ value }) => value / length),
      };
    },
  };
}

// The first text of every class, then the second of every one: no class is learned last.
function oneOfEach(texts: readonly Known[]): Known[] {
  const counts = new Map<number, number>();
  const placed = texts.map((text) => {
    const turn = counts.get(text.of) ?? 0;
    counts.set(text.of, turn + 1);
    return { text, turn };
  });
  return placed.toSorted((a, b) => a.turn - b.turn).map(({ text }) => text);
}

function shares(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let whole = 0;
  const powers = sums.map((sum) => {
    const power = Math.exp(sum - most);
    whole += power;
    return power;
  });
  return powers.map((power) => power / whole);
}

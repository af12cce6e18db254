// Takes a record that the pipeline has promised.

export function pick<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  // The pipeline checks references: reaching this means that data/facts was edited by hand.
  if (value === undefined) throw new Error(`data/facts: no record for code ${key}`);
  return value;
}

/** A record by names that people chose: a class or a source may well be called “constructor”. */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

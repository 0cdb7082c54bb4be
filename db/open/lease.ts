/**
 * Lends a repository to a piece of work and takes it back when the work is over. A call that was not waited for would
 * else land in the next act's transaction, under that act's audit row.
 */
export async function leased<R extends object, T>(repository: R, work: (repository: R) => Promise<T>): Promise<T> {
  let over = false;
  const lent = new Proxy(repository, {
    get(target, name, receiver) {
      if (over) throw new Error(`${String(name)} was called after its act was over`);
      return Reflect.get(target, name, receiver);
    },
  });
  try {
    return await work(lent);
  } finally {
    over = true;
  }
}

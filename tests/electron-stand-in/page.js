// Runs in a page before any script of its own: gives the compiled preload script what a sandboxed preload script may
// have, and asks the main process before a window is opened. `standInPreload` and `standInBinding` are put around it.

((preload, bindingName) => {
  const wire = globalThis.__standInWire;
  const post = globalThis[bindingName];
  delete globalThis.__standInWire;
  delete globalThis[bindingName];

  const calls = new Map();
  let lastCall = 0;
  function ask(kind, channel, values) {
    lastCall += 1;
    const call = lastCall;
    const text = wire.encode({ call, kind, channel, values });
    return new Promise((resolve, reject) => {
      calls.set(call, { resolve, reject });
      post(text);
    });
  }
  Object.defineProperty(globalThis, `${bindingName}Reply`, {
    value: (text) => {
      const { call, value, error } = wire.decode(text);
      const { resolve, reject } = calls.get(call);
      calls.delete(call);
      if (error === undefined) resolve(value);
      else reject(error);
    },
  });

  // As contextBridge does: copies, wraps functions, refuses what cannot be cloned, and freezes.
  function across(value) {
    if (typeof value === 'function') return (...args) => copyResult(value(...args.map(copy)));
    if (value === null || typeof value !== 'object') return copy(value);
    if (Object.getPrototypeOf(value) !== Object.prototype) return copy(value);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, across(item)])));
  }
  const copy = (value) => wire.decode(wire.encode(value));
  const copyResult = (value) => (value instanceof Promise ? value.then(copy) : copy(value));

  const electron = {
    contextBridge: {
      exposeInMainWorld(name, api) {
        if (name in globalThis)
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        Object.defineProperty(globalThis, name, { value: across(api), enumerable: true });
      },
    },
    ipcRenderer: { invoke: (channel, ...values) => ask('invoke', channel, values) },
  };
  function requireInPreload(name) {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  }

  if (globalThis === globalThis.top) {
    const process = { argv: [], platform: 'linux', type: 'renderer', sandboxed: true, contextIsolated: true };
    preload(requireInPreload, process, { exports: {} }, {});
  }

  const refusedPopup = (url) =>
    ask('window-open', 'window-open', [String(new URL(url, location.href))]).catch(() => {});
  globalThis.open = (url = 'about:blank') => {
    refusedPopup(url);
    return null;
  };
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link === null || !link.target || link.target === '_self') return;
      event.preventDefault();
      refusedPopup(link.href);
    },
    true,
  );
})(standInPreload, standInBinding);

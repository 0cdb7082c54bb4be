// `ipcMain` of the stand-in: handlers by channel, and errors as Electron words them.
'use strict';
const handlers = new Map();

exports.ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel) => handlers.delete(channel),
};

/** Channels that have a handler. */
exports.channels = () => [...handlers.keys()];

/** Runs the handler of a channel for one message of a page. */
exports.invoke = async function invoke(event, channel, values) {
  const handler = handlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { value: await handler(event, ...values) };
  } catch (error) {
    return { error: new Error(`Error invoking remote method '${channel}': ${error}`) };
  }
};

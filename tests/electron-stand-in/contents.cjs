// `webContents` of the stand-in: one page of Chromium, its requests, its frames, and its calls to the main process.
'use strict';
const { randomUUID } = require('node:crypto');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { inside, outside } = require('./addresses.cjs');
const { app } = require('./app.cjs');
const { onEvent, send } = require('./chromium.cjs');
const ipc = require('./ipc.cjs');
const wire = require('./wire.cjs');

const source = (name) => fs.readFileSync(path.join(__dirname, name), 'utf8');
const all = new Map();
let lastId = 0;

class WebContents extends EventEmitter {
  #session;
  #preload;
  #target;
  #page;
  #frames = new Map();
  #worlds = new Map();
  #binding = `standIn${randomUUID().replaceAll('-', '')}`;
  #loading;
  #openHandler;
  #destroyed = false;
  made;

  constructor({ session, preload }) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#session = session;
    this.#preload = preload;
    all.set(this.id, this);
  }

  getURL() {
    return this.mainFrame?.url ?? '';
  }
  get mainFrame() {
    return [...this.#frames.values()].find((frame) => frame.parent === null);
  }
  isDestroyed() {
    return this.#destroyed;
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  close() {
    if (!this.#destroyed) send('Target.closeTarget', { targetId: this.#target }).catch(() => {});
  }
  get standInTarget() {
    return this.#target;
  }

  /** Makes the page in Chromium, before anything is loaded in it. */
  async standInMake({ width, height }) {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    this.#target = targetId;
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    this.#page = sessionId;
    onEvent((method, params, session) => this.#hear(method, params, session));
    const preload = this.#preload === undefined ? '' : fs.readFileSync(this.#preload, 'utf8');
    const wrapped = `(require, process, module, exports) => {${preload}\n}`;
    const page = source('page.js').replace(
      '(standInPreload, standInBinding)',
      () => `(${wrapped}, '${this.#binding}')`,
    );
    await Promise.all([
      this.#send('Page.enable'),
      this.#send('Runtime.enable'),
      this.#send('Runtime.addBinding', { name: this.#binding }),
      this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#send('Page.addScriptToEvaluateOnNewDocument', { source: `{${source('wire.cjs')}\n${page}}` }),
    ]);
  }

  /** Shows an address; settles when it has loaded, and fails as Electron does when it cannot be. */
  async loadURL(address) {
    await this.made;
    await this.#session.standInSetPermissions(this, address);
    const loaded = Promise.withResolvers();
    this.#loading = loaded;
    const { errorText } = await this.#send('Page.navigate', { url: inside(address) });
    if (errorText !== undefined) {
      this.#loading = undefined;
      throw new Error(`${errorText} loading '${address}'`);
    }
    return loaded.promise;
  }

  #send(method, params) {
    return send(method, params, this.#page);
  }

  #hear(method, params, session) {
    if (method === 'Target.targetDestroyed' && params.targetId === this.#target) this.#destroy();
    if (session !== this.#page) return;
    if (method === 'Fetch.requestPaused') this.#decide(params).catch(() => {}); // the page may be gone by now
    if (method === 'Page.frameNavigated') this.#frameAt(params.frame);
    if (method === 'Page.frameDetached' && params.reason === 'remove') this.#frames.delete(params.frameId);
    if (method === 'Runtime.executionContextCreated')
      this.#worlds.set(params.context.id, params.context.auxData.frameId);
    if (method === 'Runtime.bindingCalled' && params.name === this.#binding) this.#answer(params);
    if (method === 'Page.loadEventFired' && this.#loading !== undefined) {
      this.#loading.resolve();
      this.#loading = undefined;
      this.emit('did-finish-load');
    }
  }

  #frameAt({ id, parentId, url }) {
    const frame = this.#frames.get(id) ?? {};
    Object.assign(frame, { url: outside(url), parent: parentId === undefined ? null : this.#frames.get(parentId) });
    this.#frames.set(id, frame);
  }

  async #decide({ requestId, request, resourceType, frameId }) {
    const fail = (errorReason) => this.#send('Fetch.failRequest', { requestId, errorReason });
    if (resourceType === 'Document' && this.#navigationPrevented(request.url, frameId)) return fail('Aborted');
    const answer = await this.#session.standInAnswer(request);
    if (answer === 'cancelled') return fail('BlockedByClient');
    // There is no network behind the stand-in.
    if (answer === undefined) return fail('InternetDisconnected');
    const responseHeaders = [...answer.response.headers].map(([name, value]) => ({ name, value }));
    const body = answer.body.toString('base64');
    return this.#send('Fetch.fulfillRequest', {
      requestId,
      responseCode: answer.response.status,
      responseHeaders,
      body,
    });
  }

  // What the program itself loads is not asked about, as in Electron.
  #navigationPrevented(url, frameId) {
    if (this.#loading !== undefined) return false;
    const frame = this.#frames.get(frameId);
    const isMainFrame = frame === undefined || frame.parent === null;
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    const event = { url: outside(url), isMainFrame, isSameDocument: false, frame: frame ?? null, preventDefault };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event);
    return prevented;
  }

  async #answer({ payload, executionContextId }) {
    const { call, kind, channel, values } = wire.decode(payload);
    const senderFrame = this.#frames.get(this.#worlds.get(executionContextId)) ?? null;
    const event = { sender: this, senderFrame, processId: 0, frameId: 0 };
    const result = kind === 'invoke' ? await ipc.invoke(event, channel, values) : this.#openWindow(values[0]);
    const reply = `globalThis['${this.#binding}Reply'](${JSON.stringify(encodeResult(call, result))})`;
    this.#send('Runtime.evaluate', { expression: reply, contextId: executionContextId }).catch(() => {}); // gone
  }

  #openWindow(url) {
    const details = { url: outside(url), frameName: '', features: '', disposition: 'foreground-tab', referrer: {} };
    const { action } = this.#openHandler?.(details) ?? { action: 'allow' };
    if (action === 'deny') return { value: undefined };
    throw new Error('The stand-in cannot open the windows that pages ask for');
  }

  #destroy() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    all.delete(this.id);
    this.emit('destroyed');
  }
}

function encodeResult(call, result) {
  try {
    return wire.encode({ call, ...result });
  } catch (error) {
    return wire.encode({ call, error });
  }
}

exports.makeContents = function makeContents(options) {
  const contents = new WebContents(options);
  app.emit('web-contents-created', {}, contents);
  return contents;
};

exports.webContents = {
  getAllWebContents: () => [...all.values()],
  fromId: (id) => all.get(id),
  fromDevToolsTargetId: (target) => [...all.values()].find((contents) => contents.standInTarget === target),
};

// `session` and `protocol` of the stand-in: who may load what, who may have what, and where pages come from.
'use strict';
const { addScheme, inside, outside } = require('./addresses.cjs');
const { app } = require('./app.cjs');
const { send } = require('./chromium.cjs');

const partitions = new Map();

// Names of Chromium's protocol, and how Electron asks about them.
const permissionsByName = {
  camera: ['media', { mediaTypes: ['video'], mediaType: 'video' }],
  microphone: ['media', { mediaTypes: ['audio'], mediaType: 'audio' }],
  geolocation: ['geolocation', {}],
  notifications: ['notifications', {}],
  'clipboard-read': ['clipboard-read', {}],
  'clipboard-write': ['clipboard-sanitized-write', {}],
  midi: ['midi', {}],
  'idle-detection': ['idle-detection', {}],
  'local-fonts': ['local-fonts', {}],
  'persistent-storage': ['persistent-storage', {}],
  'window-management': ['window-management', {}],
  'storage-access': ['storage-access', {}],
};

class Session {
  handlers = {};
  schemes = new Map();
  beforeRequest = undefined;
  protocol = {
    handle: (scheme, handler) => {
      if (this.schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.schemes.set(scheme, handler);
    },
  };
  webRequest = {
    onBeforeRequest: (listener) => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler) {
    this.handlers.request = handler;
  }
  setPermissionCheckHandler(handler) {
    this.handlers.check = handler;
  }
  setDevicePermissionHandler(handler) {
    this.handlers.device = handler;
  }
  setDisplayMediaRequestHandler(handler) {
    this.handlers.displayMedia = handler;
  }
  setUSBProtectedClassesHandler(handler) {
    this.handlers.usb = handler;
  }
  setBluetoothPairingHandler(handler) {
    this.handlers.bluetooth = handler;
  }

  /** Asks the program's handlers about every permission and tells Chromium what they said of this address. */
  async standInSetPermissions(contents, address) {
    const { origin } = new URL(inside(address));
    for (const [name, [permission, details]] of Object.entries(permissionsByName)) {
      const setting = (await this.#asks(contents, permission, details, address)) ? 'granted' : 'denied';
      await send('Browser.setPermission', { permission: { name }, setting, origin });
    }
  }

  // Without a handler Electron grants, so the stand-in does too.
  async #asks(contents, permission, details, address) {
    const { request, check } = this.handlers;
    const asked = { isMainFrame: true, requestingUrl: address, securityOrigin: address, ...details };
    if (check !== undefined && !check(contents, permission, address, asked)) return false;
    if (request === undefined) return true;
    return new Promise((resolve) => request(contents, permission, resolve, asked));
  }

  /** What becomes of one request: 'cancelled', an answer of a scheme of ours, or undefined for the network. */
  async standInAnswer({ url, method, headers, postData }) {
    const address = outside(url);
    if (this.beforeRequest !== undefined) {
      const decision = await new Promise((resolve) => this.beforeRequest({ url: address, method }, resolve));
      if (decision.cancel) return 'cancelled';
    }
    const handler = this.schemes.get(address.slice(0, address.indexOf(':')));
    if (handler === undefined) return undefined;
    const body = postData === undefined ? {} : { body: postData };
    const response = await handler({ url: address, method, headers: new Headers(headers), ...body });
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  }
}

exports.session = {
  fromPartition(name) {
    if (name.startsWith('persist:')) throw new Error('The stand-in has no sessions that are kept');
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    if (!partitions.has(name)) partitions.set(name, new Session());
    return partitions.get(name);
  },
};

exports.protocol = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of list) {
      if (!privileges?.standard || !privileges.secure)
        throw new Error('The stand-in has only standard, secure schemes');
      addScheme(scheme);
    }
  },
};

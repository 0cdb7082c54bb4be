import { contextBridge, ipcRenderer } from 'electron';
import type { TongbanShell } from '#core/contract/shell.ts';
import { shellChannel, shellName } from '#core/contract/shell.ts';
import { secondWindowArgument } from './window-arguments.ts';

contextBridge.exposeInMainWorld(shellName, {
  kind: 'electron',
  window: process.argv.includes(secondWindowArgument) ? 'second' : 'main',
  call: (message) => ipcRenderer.invoke(shellChannel, message),
} satisfies TongbanShell);

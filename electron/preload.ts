import { contextBridge, ipcRenderer } from 'electron';
import type { TongbanShell } from '#core/contract/shell.ts';
import { shellChannel, shellName } from '#core/contract/shell.ts';

contextBridge.exposeInMainWorld(shellName, {
  kind: 'electron',
  call: (message) => ipcRenderer.invoke(shellChannel, message),
} satisfies TongbanShell);

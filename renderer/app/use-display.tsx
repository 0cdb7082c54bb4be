import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Display } from '../theme/antd-theme.ts';

interface DisplaySettings extends Display {
  change(display: Display): void;
}

const storageKey = 'tongban.display';
const Context = createContext<DisplaySettings | undefined>(undefined);

function storedDisplay(): Display {
  const stored = localStorage.getItem(storageKey) ?? '';
  return { large: stored.includes('large'), contrast: stored.includes('contrast') };
}

/** Large type and high contrast: kept on this machine, shown by attributes that the style sheets know. */
export function DisplayProvider({ children }: { children: ReactNode }) {
  const [display, change] = useState(storedDisplay);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.type = display.large ? 'large' : 'normal';
    dataset.contrast = display.contrast ? 'high' : 'normal';
    const words = [display.large ? 'large' : '', display.contrast ? 'contrast' : ''];
    localStorage.setItem(storageKey, words.filter(Boolean).join(' '));
  }, [display]);
  const settings = useMemo(() => ({ ...display, change }), [display]);
  return <Context value={settings}>{children}</Context>;
}

/** The display settings and a way to change them. */
export function useDisplay(): DisplaySettings {
  const settings = useContext(Context);
  if (!settings) throw new Error('DisplayProvider is missing above this component');
  return settings;
}

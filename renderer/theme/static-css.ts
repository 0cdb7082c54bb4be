import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import type { Plugin } from 'vite';
import { antdTheme, type Display, variablesClass } from './antd-theme.ts';
import { contrastTokens, fontFamily, fontSizes, largeFactor, radius, tokens } from './tokens.ts';

const virtualName = 'virtual:tongban-theme.css';
const resolvedName = `\0${virtualName}`;

/** The parts of antd that the pages use; a part that is not named here comes without a style. */
const antdParts = [
  'Alert',
  'Button',
  'Checkbox',
  'Dropdown',
  'Empty',
  'Input',
  'InputNumber',
  'Modal',
  'Popover',
  'Radio',
  'Select',
  'Space',
  'Spin',
  'Switch',
];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function antdCss(display: Display): string {
  return extractStyle({
    includes: antdParts,
    customTheme: (node) => createElement(ConfigProvider, { theme: antdTheme(display, false) }, node),
  });
}

/** Only the rules that set antd's variables, moved under the attribute of a display setting. */
function variablesUnder(attribute: string, css: string): string {
  const rules = css.matchAll(new RegExp(`(?:^|})([^{}]*\\.${variablesClass}[^{}]*){(--[^{}]*)}`, 'g'));
  return [...rules]
    .map(([, selector = '', body = '']) => {
      const scoped = selector.split(',').map((part) => `html${attribute} ${part.trim()}`);
      return `${scoped.join(',')}{${body}}`;
    })
    .join('\n');
}

function variables(selector: string, values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `--${kebab(name)}:${value};`);
  return `${selector}{${lines.join('')}}`;
}

function sizes(scale: number): Record<string, string> {
  const entries = Object.entries(fontSizes).map(([name, px]) => [`font-${name}`, `${px * scale}px`]);
  return { ...Object.fromEntries(entries), control: `${34 * scale}px` };
}

/** The whole generated style sheet: our variables, antd's static styles, and both for the two display settings. */
export function themeCss(): string {
  const large = '[data-type="large"]';
  const contrast = '[data-contrast="high"]';
  return [
    variables(':root', { ...tokens, ...sizes(1), radius: `${radius}px`, fontFamily }),
    variables(`html${large}`, sizes(largeFactor)),
    variables(`html${contrast}`, contrastTokens),
    antdCss({ large: false, contrast: false }),
    variablesUnder(large, antdCss({ large: true, contrast: false })),
    variablesUnder(contrast, antdCss({ large: false, contrast: true })),
    variablesUnder(`${large}${contrast}`, antdCss({ large: true, contrast: true })),
  ].join('\n');
}

/** Serves the generated style sheet as `virtual:tongban-theme.css`. */
export function staticTheme(): Plugin {
  return {
    name: 'tongban-theme',
    resolveId: (name) => (name === virtualName ? resolvedName : undefined),
    load: (name) => (name === resolvedName ? themeCss() : undefined),
  };
}

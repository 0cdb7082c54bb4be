import type { ThemeConfig } from 'antd';
import { contrastTokens, fontFamily, fontSizes, largeFactor, radius, tokens } from './tokens.ts';

/** Class that carries antd's CSS variables; the static style sheet is made for it. */
export const variablesClass = 'tongban';

/** The two display settings of a desk. */
export interface Display {
  readonly large: boolean;
  readonly contrast: boolean;
}

/**
 * The theme of antd. The program's policy allows no style element, so antd writes none at run time (`zeroRuntime`):
 * `theme/static-css.ts` makes its style sheet of this same theme when the pages are built.
 */
export function antdTheme({ large, contrast }: Display, zeroRuntime = true): ThemeConfig {
  const colour = contrast ? { ...tokens, ...contrastTokens } : tokens;
  const scale = large ? largeFactor : 1;
  return {
    zeroRuntime,
    hashed: false,
    cssVar: { key: variablesClass },
    token: {
      colorPrimary: colour.red,
      colorError: colour.red,
      colorErrorBg: colour.redGround,
      colorErrorBorder: colour.redLine,
      colorSuccess: colour.green,
      colorWarning: colour.amber,
      colorInfo: colour.blue,
      colorLink: colour.blue,
      colorText: colour.ink,
      colorTextSecondary: colour.inkSoft,
      colorTextPlaceholder: colour.inkFaint,
      colorBorder: contrast ? colour.lineStrong : '#c9d1d9',
      colorBgLayout: colour.ground,
      controlOutline: 'rgba(15, 91, 181, 0.22)',
      controlOutlineWidth: 3,
      fontFamily,
      fontSize: fontSizes.body * scale,
      fontSizeSM: fontSizes.small * scale,
      borderRadius: radius,
      borderRadiusLG: radius + 2,
      controlHeight: 34 * scale,
      controlHeightLG: 38 * scale,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${colour.line}`,
      motionDurationFast: '0.05s',
      motionDurationMid: '0.08s',
      motionDurationSlow: '0.12s',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        contentFontSizeLG: fontSizes.body * scale,
        contentFontSizeSM: fontSizes.small * scale,
        defaultHoverColor: colour.ink,
        defaultHoverBorderColor: colour.lineStrong,
        paddingInlineLG: 14,
      },
      Input: { activeBorderColor: colour.blue, hoverBorderColor: colour.lineStrong },
      Select: {
        activeBorderColor: colour.blue,
        hoverBorderColor: colour.lineStrong,
        optionSelectedBg: colour.blueGround,
      },
      InputNumber: { activeBorderColor: colour.blue, hoverBorderColor: colour.lineStrong },
      Checkbox: { colorPrimary: colour.blue, colorPrimaryHover: colour.blue },
      Radio: { colorPrimary: colour.blue, colorPrimaryHover: colour.blue },
      Modal: { titleFontSize: fontSizes.lead * scale },
    },
  };
}

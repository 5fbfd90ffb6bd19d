import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { applyTheme, type ThemeName } from './theme.ts';

const THEMES: Record<ThemeName, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent in the look that Teams has now. */
export function ThemedRoot({ theme, children }: { theme: ThemeName; children: ReactNode }) {
  useEffect(() => applyTheme(theme), [theme]);
  return (
    <FluentProvider theme={THEMES[theme]} className="root">
      {children}
    </FluentProvider>
  );
}

/** The tab's three looks. Fluent's themes are chosen by these names in ThemedRoot. */
export type ThemeName = 'default' | 'dark' | 'contrast';

const KEY = 'bindeledd-theme';

/** Teams' name of a theme as one of ours; what we do not know yet is light. */
export function themeNamed(name: string | null): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

/** The look of last time, so that the shell does not flash white before Teams has answered; null the first time. */
export function rememberedTheme(): ThemeName | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? null : themeNamed(kept);
  } catch {
    return null;
  }
}

/** Tells the page's own styles which look it is, and remembers it. */
export function applyTheme(theme: ThemeName): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed in some frames; the shell is then light for a moment.
  }
}

import { tab } from '../../../bot/src/texts/tab.ts';
import { themeNamed } from '../app/theme.ts';
import { hostOrigins } from '../teams/page-meta.ts';

/**
 * The page Teams shows when somebody adds the tab to a channel. There is nothing to choose: it says what happens,
 * and tells Teams where the tab is when the person presses Save.
 */
async function configure(): Promise<void> {
  if (window.parent === window) {
    say('nb', 'openedElsewhere');
    return;
  }
  const { app, pages } = await import('@microsoft/teams-js');
  await app.initialize(hostOrigins());
  const { app: host } = await app.getContext();
  document.documentElement.dataset.theme = themeNamed(host.theme);
  say(host.locale.startsWith('nn') ? 'nn' : 'nb', 'body');
  pages.config.registerOnSaveHandler((save) => {
    const contentUrl = new URL('/tab/', location.origin).href;
    void pages.config
      .setConfig({ contentUrl, websiteUrl: contentUrl, entityId: 'hjem', suggestedDisplayName: 'Bindeledd' })
      .then(
        () => save.notifySuccess(),
        () => save.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
  await app.notifySuccess();
}

function say(form: 'nb' | 'nn', what: 'body' | 'openedElsewhere'): void {
  document.documentElement.lang = form;
  const title = document.getElementById('title');
  const body = document.getElementById('body');
  if (title) title.textContent = tab[form].config.title;
  if (body) body.textContent = tab[form].config[what];
}

configure().catch(() => say('nb', 'openedElsewhere'));

/** The pages that come after the first one: their code and looks are fetched when somebody goes there, or when there is time. */
export const casesPage = () => import('../features/request/CasesPage.tsx');
export const casePage = () => import('../features/request/CasePage.tsx');
export const newRequestPage = () => import('../features/request/NewRequestPage.tsx');
export const forumsPage = () =>
  dressed(import('../features/forum-plan/ForumsPage.tsx'), import('../styles/forum-plan.css'));
export const forumPage = () =>
  dressed(import('../features/forum/ForumPage.tsx'), import('../styles/forum.css'));
export const minutesPage = () =>
  dressed(
    import('../features/minutes/MinutesPage.tsx'),
    import('../styles/minutes.css'),
    // The notes look as they do in the meeting.
    import('../styles/forum.css'),
  );
export const deliveriesPage = () =>
  dressed(import('../features/deliveries/DeliveriesPage.tsx'), import('../styles/deliveries.css'));
export const settingsPage = () =>
  dressed(import('../features/settings/SettingsPage.tsx'), import('../styles/settings.css'));

/** A page once its looks are there too, so that nobody sees it undressed. */
async function dressed<T>(page: Promise<T>, ...styles: Promise<unknown>[]): Promise<T> {
  await Promise.all(styles);
  return page;
}

/** When the first page is usable and the line is free. */
export function fetchPagesAhead(): void {
  void casePage();
  void casesPage();
}

/** The pages that come after the first one: their code is fetched when somebody goes there, or when there is time. */
export const casesPage = () => import('../features/request/CasesPage.tsx');
export const casePage = () => import('../features/request/CasePage.tsx');
export const forumsPage = () => import('../features/forum-plan/ForumsPage.tsx');
export const forumPage = () => import('../features/forum/ForumPage.tsx');
export const minutesPage = () => import('../features/minutes/MinutesPage.tsx');
export const deliveriesPage = () => import('../features/deliveries/DeliveriesPage.tsx');
export const settingsPage = () => import('../features/settings/SettingsPage.tsx');
export const newRequestPage = () => import('../features/request/NewRequestPage.tsx');

/** When the first page is usable and the line is free. */
export function fetchPagesAhead(): void {
  void casePage();
  void casesPage();
}

import type { CaseActionBody } from '../../../bot/src/contract/case-actions.ts';
import type {
  DeliveryList,
  DeliveryQuery,
  Retried,
  RetryBody,
} from '../../../bot/src/contract/delivery-views.ts';
import type {
  ClosedForum,
  ForumList,
  ForumPage,
  ForumPlanBody,
  Note,
  NoteBody,
  WeighingView,
} from '../../../bot/src/contract/forum-views.ts';
import type { DigestView, Preferences } from '../../../bot/src/contract/digest-views.ts';
import type { NewRequest, Receipt } from '../../../bot/src/contract/request-form.ts';
import type { CaseQuery, Changed } from '../../../bot/src/contract/routes.ts';
import type {
  CaseList,
  CasePage,
  ClaimFormView,
  Home,
  IntakeOptions,
  Me,
} from '../../../bot/src/contract/tab-views.ts';

/** A path, and the type of what the server answers there. */
export type Endpoint<T> = { readonly path: string; readonly answers?: T };

/** A path that takes a body. */
export type Sending<B, T> = Endpoint<T> & { readonly method: 'post' | 'put'; readonly takes?: B };

export const me: Endpoint<Me> = { path: '/api/me' };
export const digest: Endpoint<DigestView> = { path: '/api/digest' };
export const home: Endpoint<Home> = { path: '/api/home' };
export const intakeOptions: Endpoint<IntakeOptions> = { path: '/api/intake-options' };

export const casePage = (caseNo: string): Endpoint<CasePage> => ({
  path: `/api/cases/${encodeURIComponent(caseNo)}`,
});

export const caseList = (query: CaseQuery): Endpoint<CaseList> => {
  const search = new URLSearchParams({ status: query.status });
  if (query.text !== '') search.set('text', query.text);
  if (query.after !== undefined) search.set('after', query.after);
  return { path: `/api/cases?${search.toString()}` };
};

export const claimForm = (caseNo: string, sectionId: string): Endpoint<ClaimFormView> => ({
  path: `${casePage(caseNo).path}/claim-form/${encodeURIComponent(sectionId)}`,
});

export const preferences: Sending<Preferences, Me> = {
  method: 'put',
  path: '/api/me/preferences',
};
export const newRequest: Sending<NewRequest, Receipt> = { method: 'post', path: '/api/cases' };

export const caseAction = (caseNo: string): Sending<CaseActionBody, Changed> => ({
  method: 'post',
  path: `${casePage(caseNo).path}/actions`,
});

export const forumList: Endpoint<ForumList> = { path: '/api/forums' };
export const forumPlan: Sending<ForumPlanBody, ForumList> = { method: 'post', path: '/api/forums/plan' };

export const forumPage = (date: string): Endpoint<ForumPage> => ({ path: `/api/forums/${date}` });

export const forumNote = (date: string, caseNo: string): Sending<NoteBody, Note> => ({
  method: 'put',
  path: `${forumPage(date).path}/notes/${encodeURIComponent(caseNo)}`,
});

/** Ends a forum, and approves its minutes: the path says it all, so the body is empty. */
export const closeForum = (date: string): Sending<object, ClosedForum> => ({
  method: 'post',
  path: `${forumPage(date).path}/close`,
});
export const approveMinutes = (date: string): Sending<object, ForumPage> => ({
  method: 'post',
  path: `${forumPage(date).path}/approve`,
});
export const minutesDocument = (date: string): Endpoint<Blob> => ({
  path: `${forumPage(date).path}/minutes.docx`,
});

export const weighing = (caseNo: string): Endpoint<WeighingView> => ({
  path: `${casePage(caseNo).path}/weighing`,
});

export const deliveryList = ({ which, after }: DeliveryQuery): Endpoint<DeliveryList> => {
  const search = new URLSearchParams({ which, ...(after === undefined ? {} : { after }) });
  return { path: `/api/deliveries?${search.toString()}` };
};
export const retryDelivery: Sending<RetryBody, Retried> = { method: 'post', path: '/api/deliveries/retry' };

import type { Request, Response } from 'restify';
import { WRITTEN_FORMS, type WrittenForm } from '../../domain/kernel/written-form.ts';

/** Which written form a reader sees: chosen once, remembered in a cookie that holds `nb` or `nn` and nothing else. */

const COOKIE = 'maalform';
const ONE_YEAR_S = 31_536_000;
/** Any page in another form: `/personvern?maalform=nn`. */
const PARAMETER = 'maalform';

/** The form that a text names, or undefined when it names none. */
export function asWrittenForm(text: unknown): WrittenForm | undefined {
  return WRITTEN_FORMS.find((form) => form === text);
}

/** The form asked for in the address, or undefined. */
export function askedForm(req: Request): WrittenForm | undefined {
  return asWrittenForm((req.query as Record<string, unknown> | undefined)?.[PARAMETER]);
}

/** The remembered choice, or undefined. */
export function rememberedForm(req: Request): WrittenForm | undefined {
  const cookies = req.headers.cookie?.split(';').map((each) => each.trim()) ?? [];
  return asWrittenForm(cookies.find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1));
}

/** Remembers a choice for a year. */
export function rememberForm(res: Response, form: WrittenForm, production: boolean): void {
  const secure = production ? '; Secure' : '';
  res.header(
    'Set-Cookie',
    `${COOKIE}=${form}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax; HttpOnly${secure}`,
  );
}

/**
 * The form for an answer to the page's script. The script says which form its page is in; without it the remembered
 * choice holds, then the form in which the sender wants the reply.
 */
export function answerForm(req: Request): WrittenForm {
  return asWrittenForm(req.headers['accept-language']) ?? rememberedForm(req) ?? formInBody(req.body) ?? 'nb';
}

function formInBody(body: unknown): WrittenForm | undefined {
  const given = body as { form?: { form?: unknown } | null } | null | undefined;
  return asWrittenForm(given?.form?.form);
}

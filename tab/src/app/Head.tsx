import { useState } from 'react';
import { hashOf, type Route } from '../router/route.ts';
import { useRoute } from '../router/use-route.ts';
import { useReader, type WrittenForm } from './reader.ts';

const FORMS: WrittenForm[] = ['nb', 'nn'];

/** The menu and the choice of written form. */
export function Head() {
  const { t, words, me } = useReader();
  const { page } = useRoute();
  const entries: { route: Route; label: string; here: boolean }[] = [
    { route: { page: 'home' }, label: t.shell.home, here: page === 'home' },
    { route: { page: 'cases' }, label: t.shell.cases, here: page === 'cases' || page === 'case' },
    ...(me.mayRegister
      ? [{ route: { page: 'newRequest' as const }, label: t.shell.newRequest, here: page === 'newRequest' }]
      : []),
  ];
  return (
    <header className="head">
      <span className="head-name">{words.thisApp}</span>
      <nav aria-label={t.shell.menu}>
        {entries.map(({ route, label, here }) => (
          <a key={label} href={hashOf(route)} aria-current={here ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <FormChoice />
    </header>
  );
}

function FormChoice() {
  const { t, words, form, chooseForm } = useReader();
  const [failed, setFailed] = useState(false);
  return (
    <div className="form-choice" role="group" aria-label={t.shell.writtenForm}>
      {FORMS.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === form}
          onClick={() => {
            if (each !== form) void chooseForm(each).then((ok) => setFailed(!ok));
          }}
        >
          {words.writtenForm[each]}
        </button>
      ))}
      <span role="status">{failed ? t.shell.formNotSaved : ''}</span>
    </div>
  );
}

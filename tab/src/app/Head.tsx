import { useState } from 'react';
import type { Me } from '../../../bot/src/contract/tab-views.ts';
import type { TabTexts } from '../../../bot/src/texts/tab.ts';
import { hashOf, type Route } from '../router/route.ts';
import { useRoute } from '../router/use-route.ts';
import { useReader, type WrittenForm } from './reader.ts';

const FORMS: WrittenForm[] = ['nb', 'nn'];

type Entry = {
  route: Route;
  label: (t: TabTexts) => string;
  /** Pages under it, which it stands marked on. */
  over: Route['page'][];
  for: (me: Me) => boolean;
};

const ENTRIES: Entry[] = [
  { route: { page: 'home' }, label: (t) => t.shell.home, over: [], for: () => true },
  { route: { page: 'cases' }, label: (t) => t.shell.cases, over: ['case'], for: () => true },
  {
    route: { page: 'newRequest' },
    label: (t) => t.shell.newRequest,
    over: [],
    for: (me) => me.mayRegister,
  },
  {
    route: { page: 'forums' },
    label: (t) => t.shell.forum,
    over: ['forum', 'minutes'],
    for: (me) => me.mayReadForum,
  },
  {
    route: { page: 'deliveries' },
    label: (t) => t.shell.deliveries,
    over: [],
    for: (me) => me.mayReadDeliveries,
  },
];

/** The menu, one's own choices and the choice of written form. */
export function Head() {
  const { t, words, me } = useReader();
  const { page } = useRoute();
  return (
    <header className="head">
      <span className="head-name">{words.thisApp}</span>
      <nav aria-label={t.shell.menu}>
        {ENTRIES.filter((entry) => entry.for(me)).map(({ route, label, over }) => (
          <a
            key={route.page}
            href={hashOf(route)}
            aria-current={route.page === page || over.includes(page) ? 'page' : undefined}
          >
            {label(t)}
          </a>
        ))}
      </nav>
      <a
        className="head-settings"
        href={hashOf({ page: 'settings' })}
        aria-current={page === 'settings' ? 'page' : undefined}
      >
        {t.shell.settings}
      </a>
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

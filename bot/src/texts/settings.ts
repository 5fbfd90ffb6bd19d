import type { Texts } from './common.ts';

/** The page of one's own choices. */
export type SettingsTexts = {
  heading: string;
  form: { legend: string; hint: string };
  digest: {
    heading: string;
    intro: string;
    legend: string;
    none: string;
    week: string;
    /** Of the head of department, who has a monthly one from the start. */
    month: string;
    day: string;
    time: string;
    comes: (day: string, time: string) => string;
    andForum: string;
    andMonth: string;
    comesMonthly: string;
    comesNever: string;
  };
  preview: { heading: string; deliveries: string };
  saved: string;
  notSaved: string;
};

export const settingsTexts: Texts<SettingsTexts> = {
  nb: {
    heading: 'Mine valg',
    form: { legend: 'Målform', hint: 'Gjelder her i fanen, i chatten og på kortene du får.' },
    digest: {
      heading: 'Oppsummering',
      intro:
        'En kort melding i chatten med Bindeledd: hva som er nytt, hva som venter på deg og hva som er over fristen. Er det ingenting å fortelle, kommer det ingenting.',
      legend: 'Når vil du ha den?',
      none: 'Aldri',
      week: 'Hver uke',
      month: 'Bare hver måned',
      day: 'Dag',
      time: 'Klokkeslett',
      comes: (day, time) => `Kommer hver ${day} kl. ${time}.`,
      andForum: 'I tillegg kommer en kort før hvert lederforum.',
      andMonth: 'I tillegg kommer tallene for måneden som er gått.',
      comesMonthly: 'Kommer den første arbeidsdagen i måneden.',
      comesNever:
        'Kommer ikke av seg selv. Skriv «oppsummering» til Bindeledd i chatten når du vil lese den.',
    },
    preview: { heading: 'Slik er den nå', deliveries: 'Se meldingene' },
    saved: 'Lagret.',
    notSaved: 'Vi fikk ikke lagret valget. Prøv igjen om litt.',
  },
  nn: {
    heading: 'Mine val',
    form: { legend: 'Målform', hint: 'Gjeld her i fana, i chatten og på korta du får.' },
    digest: {
      heading: 'Oppsummering',
      intro:
        'Ei kort melding i chatten med Bindeledd: kva som er nytt, kva som ventar på deg og kva som er over fristen. Er det ingenting å fortelje, kjem det ingenting.',
      legend: 'Når vil du ha henne?',
      none: 'Aldri',
      week: 'Kvar veke',
      month: 'Berre kvar månad',
      day: 'Dag',
      time: 'Klokkeslett',
      comes: (day, time) => `Kjem kvar ${day} kl. ${time}.`,
      andForum: 'I tillegg kjem ei kort før kvart leiarforum.',
      andMonth: 'I tillegg kjem tala for månaden som er gått.',
      comesMonthly: 'Kjem den første arbeidsdagen i månaden.',
      comesNever:
        'Kjem ikkje av seg sjølv. Skriv «oppsummering» til Bindeledd i chatten når du vil lese henne.',
    },
    preview: { heading: 'Slik er ho no', deliveries: 'Sjå meldingane' },
    saved: 'Lagra.',
    notSaved: 'Vi fekk ikkje lagra valet. Prøv igjen om litt.',
  },
};

/** The courses of the demonstration, and when they are given. */
export interface DemoCourse {
  code: string;
  fr: [title: string, description: string];
  nl: [title: string, description: string];
  hours: string;
  memberPrice: string;
  publicPrice: string | null;
}

export const courses: DemoCourse[] = [
  {
    code: 'PRIX-01',
    fr: ['Fixer son prix', 'Calculer un tarif juste, le dire sans trembler et l’écrire dans un devis.'],
    nl: ['Uw prijs bepalen', 'Een juist tarief berekenen, het rustig uitspreken en in een offerte zetten.'],
    hours: '6',
    memberPrice: '40.00',
    publicPrice: '120.00',
  },
  {
    code: 'START-01',
    fr: ['Premiers pas dans la coopérative', 'Factures, contrats, budget : une matinée pour tout comprendre.'],
    nl: ['Eerste stappen in de coöperatie', 'Facturen, contracten, budget: een voormiddag om alles te begrijpen.'],
    hours: '3',
    memberPrice: '0.00',
    publicPrice: null,
  },
  {
    code: 'NEGO-01',
    fr: ['Négocier avec un client', 'Préparer, écouter, conclure ; avec des jeux de rôle.'],
    nl: ['Onderhandelen met een klant', 'Voorbereiden, luisteren, afronden; met rollenspelen.'],
    hours: '6',
    memberPrice: '45.00',
    publicPrice: '150.00',
  },
  {
    code: 'DROIT-01',
    fr: ['Droit d’auteur, l’essentiel', 'Céder, concéder, protéger : ce que dit un bon contrat.'],
    nl: ['Auteursrecht in een notendop', 'Overdragen, licentie geven, beschermen: wat een goed contract zegt.'],
    hours: '3',
    memberPrice: '25.00',
    publicPrice: '80.00',
  },
  {
    code: 'RGPD-01',
    fr: ['Les données de mes clients', 'Ce que le RGPD demande à un indépendant, et rien de plus.'],
    nl: ['De gegevens van mijn klanten', 'Wat de AVG van een zelfstandige vraagt, en niets meer.'],
    hours: '2.5',
    memberPrice: '0.00',
    publicPrice: null,
  },
  {
    code: 'VOIX-01',
    fr: ['Prendre la parole', 'Voix, souffle et trac : deux demi-journées pour être entendu.'],
    nl: ['Het woord nemen', 'Stem, adem en plankenkoorts: twee halve dagen om gehoord te worden.'],
    hours: '6',
    memberPrice: '50.00',
    publicPrice: '160.00',
  },
  {
    code: 'PAIE-01',
    fr: ['Lire sa fiche de paie', 'Du brut au net, ligne par ligne.'],
    nl: ['Uw loonbrief lezen', 'Van bruto naar netto, lijn per lijn.'],
    hours: '2',
    memberPrice: '0.00',
    publicPrice: null,
  },
  {
    code: 'WEB-01',
    fr: ['Un site simple et accessible', 'Un premier site en une journée, que tout le monde peut lire.'],
    nl: ['Een eenvoudige en toegankelijke site', 'Een eerste site in één dag, leesbaar voor iedereen.'],
    hours: '7',
    memberPrice: '60.00',
    publicPrice: null,
  },
];

export interface DemoSession {
  code: string;
  language: 'fr' | 'nl';
  /** Code of an office; online where it is left out. */
  office?: string;
  days: string[];
  capacity: number;
  /** How many sign up; more than the capacity makes a waiting list. */
  people: number;
  status: 'held' | 'open' | 'draft';
}

export const pastSessions: DemoSession[] = [
  { code: 'START-01', language: 'fr', office: 'BRU', days: ['2026-09-10'], capacity: 14, people: 9, status: 'held' },
  { code: 'START-01', language: 'nl', office: 'GNT', days: ['2026-09-15'], capacity: 14, people: 7, status: 'held' },
  {
    code: 'PRIX-01',
    language: 'fr',
    office: 'LGE',
    days: ['2026-09-24', '2026-09-25'],
    capacity: 12,
    people: 8,
    status: 'held',
  },
  { code: 'RGPD-01', language: 'fr', days: ['2026-10-06'], capacity: 20, people: 10, status: 'held' },
  { code: 'PAIE-01', language: 'nl', days: ['2026-10-20'], capacity: 20, people: 8, status: 'held' },
  {
    code: 'VOIX-01',
    language: 'fr',
    office: 'NAM',
    days: ['2026-11-05', '2026-11-06'],
    capacity: 10,
    people: 7,
    status: 'held',
  },
];

export const nextSessions: DemoSession[] = [
  { code: 'PAIE-01', language: 'fr', office: 'BRU', days: ['2026-12-03'], capacity: 8, people: 13, status: 'open' },
  {
    code: 'PRIX-01',
    language: 'fr',
    office: 'BRU',
    days: ['2026-12-15', '2026-12-16'],
    capacity: 12,
    people: 5,
    status: 'open',
  },
  { code: 'NEGO-01', language: 'nl', office: 'ANT', days: ['2026-12-10'], capacity: 12, people: 4, status: 'open' },
  { code: 'START-01', language: 'fr', office: 'CRL', days: ['2026-12-08'], capacity: 14, people: 6, status: 'open' },
  { code: 'DROIT-01', language: 'fr', days: ['2026-12-17'], capacity: 20, people: 6, status: 'open' },
  { code: 'START-01', language: 'nl', days: ['2027-01-12'], capacity: 14, people: 3, status: 'open' },
  {
    code: 'VOIX-01',
    language: 'nl',
    office: 'GNT',
    days: ['2027-01-21', '2027-01-22'],
    capacity: 10,
    people: 0,
    status: 'open',
  },
  { code: 'WEB-01', language: 'fr', office: 'LLN', days: ['2027-02-04'], capacity: 12, people: 0, status: 'draft' },
];

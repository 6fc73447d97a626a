import { type ComponentType, lazy } from 'react';

type Load = () => Promise<{ default: ComponentType }>;

/** Every page by its path, loaded when it is asked for. */
export const pages: Record<string, Load> = {
  '/': () => import('./features/dashboard/dashboard-page'),
  '/factures': () => import('./features/invoices/invoices-page'),
  '/factures/nouvelle': () => import('./features/invoices/new-invoice-page'),
  '/factures/:id': () => import('./features/invoices/invoice-page'),
  '/factures/:id/modifier': () => import('./features/invoices/edit-invoice-page'),
  '/devis': () => import('./features/quotes/quotes-page'),
  '/devis/nouveau': () => import('./features/quotes/new-quote-page'),
  '/devis/:id': () => import('./features/quotes/quote-page'),
  '/commandes-internes': () => import('./features/internal-orders/internal-orders-page'),
  '/commandes-internes/nouvelle': () => import('./features/internal-orders/new-internal-order-page'),
  '/commandes-internes/:id': () => import('./features/internal-orders/internal-order-page'),
  '/rappels': () => import('./features/reminders/reminders-page'),
  '/contrats': () => import('./features/contracts/contracts-page'),
  '/contrats/nouveau': () => import('./features/contracts/new-contract-page'),
  '/contrats/:id': () => import('./features/contracts/contract-page'),
  '/fiches-de-paie': () => import('./features/payslips/payslips-page'),
  '/fiches-de-paie/:id': () => import('./features/payslips/payslip-page'),
  '/activites': () => import('./features/activities/activities-page'),
  '/activites/:id': () => import('./features/activities/activity-page'),
  '/formations': () => import('./features/training/catalogue-page'),
  '/formations/miennes': () => import('./features/training/own-trainings-page'),
  '/formations/:id': () => import('./features/training/session-page'),
  '/presences/:token': () => import('./features/training/check-in-page'),
  '/parts': () => import('./features/shares/shares-page'),
  '/parts/registre': () => import('./features/shares/register-page'),
  '/parts/demission': () => import('./features/shares/resignation-page'),
  '/solidarite': () => import('./features/solidarity/solidarity-page'),
  '/solidarite/campagnes/:id': () => import('./features/solidarity/campaign-page'),
  '/solidarite/campagnes/:id/demande': () => import('./features/solidarity/apply-page'),
  '/solidarite/demandes/:id': () => import('./features/solidarity/application-page'),
  '/solidarite/comite': () => import('./features/solidarity/committee-page'),
  '/solidarite/comite/:id': () => import('./features/solidarity/case-page'),
  '/documents': () => import('./features/documents/documents-page'),
};

/** Pages for who is no member, or has not signed in: the way in is an address or a signed link. */
const openPages: Record<string, Load> = {
  '/inscriptions': () => import('./features/training/public/public-catalogue-page'),
  '/inscriptions/confirmation': () => import('./features/training/public/confirm-seat-page'),
  '/inscriptions/annulation': () => import('./features/training/public/leave-seat-page'),
  '/evaluations/:token': () => import('./features/training/public/evaluation-page'),
};

const lazily = (loads: Record<string, Load>) =>
  Object.entries(loads).map(([path, load]) => ({ path, Page: lazy(load) }));

export const openRoutes = lazily(openPages);
export const routes = lazily(pages);

/** Starts loading the page of an address before React is ready for it. */
export function importPage(address: string): void {
  void pages[address]?.();
}

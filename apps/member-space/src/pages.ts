import { type ComponentType, lazy } from 'react';
import { withFeatureTexts } from './load-texts';

type Load = () => Promise<{ default: ComponentType }>;

/** Every page by its path, loaded when it is asked for. */
export const pages: Record<string, Load> = {
  '/': () => import('./features/dashboard/dashboard-page'),
  '/factures': withFeatureTexts(() => import('./features/invoices/invoices-page')),
  '/factures/nouvelle': withFeatureTexts(() => import('./features/invoices/new-invoice-page')),
  '/factures/:id': withFeatureTexts(() => import('./features/invoices/invoice-page')),
  '/factures/:id/modifier': withFeatureTexts(() => import('./features/invoices/edit-invoice-page')),
  '/devis': withFeatureTexts(() => import('./features/quotes/quotes-page')),
  '/devis/nouveau': withFeatureTexts(() => import('./features/quotes/new-quote-page')),
  '/devis/:id': withFeatureTexts(() => import('./features/quotes/quote-page')),
  '/commandes-internes': withFeatureTexts(() => import('./features/internal-orders/internal-orders-page')),
  '/commandes-internes/nouvelle': withFeatureTexts(() => import('./features/internal-orders/new-internal-order-page')),
  '/commandes-internes/:id': withFeatureTexts(() => import('./features/internal-orders/internal-order-page')),
  '/rappels': withFeatureTexts(() => import('./features/reminders/reminders-page')),
  '/contrats': withFeatureTexts(() => import('./features/contracts/contracts-page')),
  '/contrats/nouveau': withFeatureTexts(() => import('./features/contracts/new-contract-page')),
  '/contrats/:id': withFeatureTexts(() => import('./features/contracts/contract-page')),
  '/fiches-de-paie': withFeatureTexts(() => import('./features/payslips/payslips-page')),
  '/fiches-de-paie/:id': withFeatureTexts(() => import('./features/payslips/payslip-page')),
  '/activites': withFeatureTexts(() => import('./features/activities/activities-page')),
  '/activites/:id': withFeatureTexts(() => import('./features/activities/activity-page')),
  '/formations': withFeatureTexts(() => import('./features/training/catalogue-page')),
  '/formations/miennes': withFeatureTexts(() => import('./features/training/own-trainings-page')),
  '/formations/:id': withFeatureTexts(() => import('./features/training/session-page')),
  '/presences/:token': withFeatureTexts(() => import('./features/training/check-in-page')),
  '/parts': withFeatureTexts(() => import('./features/shares/shares-page')),
  '/parts/registre': withFeatureTexts(() => import('./features/shares/register-page')),
  '/parts/demission': withFeatureTexts(() => import('./features/shares/resignation-page')),
  '/solidarite': withFeatureTexts(() => import('./features/solidarity/solidarity-page')),
  '/solidarite/campagnes/:id': withFeatureTexts(() => import('./features/solidarity/campaign-page')),
  '/solidarite/campagnes/:id/demande': withFeatureTexts(() => import('./features/solidarity/apply-page')),
  '/solidarite/demandes/:id': withFeatureTexts(() => import('./features/solidarity/application-page')),
  '/solidarite/comite': withFeatureTexts(() => import('./features/solidarity/committee-page')),
  '/solidarite/comite/:id': withFeatureTexts(() => import('./features/solidarity/case-page')),
  '/frais': withFeatureTexts(() => import('./features/expenses/expenses-page')),
  '/frais/notes/:id': withFeatureTexts(() => import('./features/expenses/sheet-page')),
  '/frais/lignes/:id': withFeatureTexts(() => import('./features/expenses/line-page')),
  '/frais/vehicules': withFeatureTexts(() => import('./features/expenses/vehicles-page')),
  '/frais/fournisseurs': withFeatureTexts(() => import('./features/expenses/supplier-invoices-page')),
  '/frais/fournisseurs/nouvelle': withFeatureTexts(() => import('./features/expenses/new-supplier-invoice-page')),
  '/documents': withFeatureTexts(() => import('./features/documents/documents-page')),
};

/** Pages for who is no member, or has not signed in: the way in is an address or a signed link. */
const openPages: Record<string, Load> = {
  // Opens without a network: it asks by itself who one is.
  '/frais/nouveau': withFeatureTexts(() => import('./features/expenses/capture-page')),
  '/inscriptions': withFeatureTexts(() => import('./features/training/public/public-catalogue-page')),
  '/inscriptions/confirmation': withFeatureTexts(() => import('./features/training/public/confirm-seat-page')),
  '/inscriptions/annulation': withFeatureTexts(() => import('./features/training/public/leave-seat-page')),
  '/evaluations/:token': withFeatureTexts(() => import('./features/training/public/evaluation-page')),
};

const lazily = (loads: Record<string, Load>) =>
  Object.entries(loads).map(([path, load]) => ({ path, Page: lazy(load) }));

export const openRoutes = lazily(openPages);
export const routes = lazily(pages);

/** Starts loading the page of an address before React is ready for it. */
export function importPage(address: string): void {
  void pages[address]?.();
}

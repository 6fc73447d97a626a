import {
  type ContractListItemDto,
  contractsOwn,
  type InvoiceListItemDto,
  invoicesOwn,
  nextPage,
  type OwnTrainingDto,
  ownTrainingsOwn,
  type PayslipListItemDto,
  payslipsOwn,
} from '@coopera/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { courseTitle } from '../training/course-title';

export const documentKinds = ['payslip', 'contract', 'invoice', 'certificate'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A paper that the cooperative made for the member. */
export interface DocumentItem {
  id: string;
  number: string;
  title: string;
  /** The day it is about. */
  on: string;
  path: string;
}

interface DocumentPage {
  items: DocumentItem[];
  page: number;
  perPage: number;
  total: number;
}

const ofPayslip = ({ id, number, title, endsOn }: PayslipListItemDto): DocumentItem => {
  return { id, number, title, on: endsOn, path: `/payslips/${id}/pdf` };
};
const ofContract = ({ id, number, title, startsOn }: ContractListItemDto): DocumentItem => {
  return { id, number, title, on: startsOn, path: `/contracts/${id}/pdf` };
};
const ofInvoice = ({ id, number, clientName, issuedOn, createdAt }: InvoiceListItemDto): DocumentItem => {
  return { id, number: number ?? '', title: clientName, on: issuedOn ?? createdAt, path: `/invoices/${id}/pdf` };
};

const ofTraining = ({ id, certificateNumber, startsOn, ...training }: OwnTrainingDto): DocumentItem => {
  const path = `/me/training-registrations/${id}/certificate`;
  return { id, number: certificateNumber ?? '', title: courseTitle(training), on: startsOn, path };
};

const pages: Record<DocumentKind, (page: number) => Promise<DocumentPage>> = {
  async payslip(page) {
    const found = await payslipsOwn({ query: { page, sort: '-endsOn' } });
    return { ...found, items: found.items.map(ofPayslip) };
  },
  async contract(page) {
    const found = await contractsOwn({ query: { page, sort: '-startsOn' } });
    return { ...found, items: found.items.map(ofContract) };
  },
  async invoice(page) {
    const state: InvoiceListItemDto['state'][] = [
      'issued',
      'sent',
      'partly-paid',
      'overdue',
      'paid',
      'credited',
      'written-off',
    ];
    const found = await invoicesOwn({ query: { page, state, sort: '-issuedOn' } });
    return { ...found, items: found.items.map(ofInvoice) };
  },
  async certificate(page) {
    const found = await ownTrainingsOwn({ query: { page, hasCertificate: true, sort: '-startsOn' } });
    return { ...found, items: found.items.map(ofTraining) };
  },
};

export const documentsQuery = (kind: DocumentKind) =>
  infiniteQueryOptions({
    queryKey: ['documents', kind],
    queryFn: ({ pageParam }) => pages[kind](pageParam),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  });

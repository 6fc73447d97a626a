import { exemptionOf, type VatCategory, type VatTreatment } from '../vat-treatment';
import { isBlank, type Rule, type RuleSubject, rule, unless } from './rule';

interface Treated {
  readonly vat: VatTreatment;
  readonly at: string;
}

/** Every line, discount and charge with its VAT. */
const treated = ({ invoice }: RuleSubject): readonly Treated[] => [
  ...invoice.lines.map(({ vat }, index) => ({ vat, at: `/lines/${index}/vat` })),
  ...invoice.adjustments.map(({ vat }, index) => ({ vat, at: `/adjustments/${index}/vat` })),
];
const of = (subject: RuleSubject, category: VatCategory): readonly Treated[] =>
  treated(subject).filter(({ vat }) => vat.category === category);
const uses = (subject: RuleSubject, category: VatCategory): boolean => of(subject, category).length > 0;

const zeroRate = (category: VatCategory, id: string): Rule =>
  rule(
    id,
    (subject) => of(subject, category).flatMap(({ vat, at }) => unless(vat.rate.isZero(), `${at}/rate`)),
    `Le taux de la catégorie ${category} est 0`,
    `Het tarief van categorie ${category} is 0`,
    `The rate of category ${category} is 0`,
  );

const needsReason = (category: VatCategory): Rule =>
  rule(
    `BR-${idOf(category)}-10`,
    (subject) =>
      of(subject, category).flatMap(({ vat, at }) => {
        const exemption = exemptionOf(vat);
        return unless(!isBlank(exemption?.code) || !isBlank(exemption?.text), `${at}/exemption`);
      }),
    `La catégorie ${category} dit pourquoi il n'y a pas de TVA`,
    `Categorie ${category} zegt waarom er geen btw is`,
    `Category ${category} says why there is no VAT`,
  );

const sellerVat = (category: VatCategory): Rule =>
  rule(
    `BR-${idOf(category)}-02`,
    (subject) => unless(!uses(subject, category) || !isBlank(subject.invoice.seller.vatNumber), '/seller/vatNumber'),
    `La catégorie ${category} demande le numéro de TVA du vendeur`,
    `Categorie ${category} vraagt het btw-nummer van de verkoper`,
    `Category ${category} needs the VAT number of the seller`,
  );

/** The public rules call categories K and G by what they are. */
const idOf = (category: VatCategory): string => (category === 'K' ? 'IC' : category);

/** What each VAT category demands (EN 16931 BR-S, BR-AE, BR-IC, BR-E, BR-Z, BR-G, BR-O). */
export const vatRules: readonly Rule[] = [
  ...(['S', 'AE', 'K', 'E', 'Z', 'G'] as const).map(sellerVat),
  rule(
    'BR-S-05',
    (subject) =>
      of(subject, 'S').flatMap(({ vat, at }) => unless(!vat.rate.isZero() && !vat.rate.isNegative(), `${at}/rate`)),
    'Le taux normal est plus grand que 0',
    'Het normale tarief is groter dan 0',
    'The rate of category S is above 0',
  ),
  ...(['AE', 'K', 'E', 'Z', 'G'] as const).map((category) => zeroRate(category, `BR-${idOf(category)}-05`)),
  zeroRate('O', 'BR-O-05'),
  ...(['AE', 'K', 'E', 'G', 'O'] as const).map(needsReason),
  rule(
    'BR-AE-02',
    (subject) => {
      const { buyer } = subject.invoice;
      return unless(!uses(subject, 'AE') || Boolean(buyer.vatNumber ?? buyer.legalId), '/buyer/vatNumber');
    },
    "L'autoliquidation demande le numéro de TVA ou d'entreprise de l'acheteur",
    'De verlegging vraagt het btw- of ondernemingsnummer van de koper',
    'A reverse charge needs the VAT or enterprise number of the buyer',
  ),
  rule(
    'BR-IC-02',
    (subject) => unless(!uses(subject, 'K') || !isBlank(subject.invoice.buyer.vatNumber), '/buyer/vatNumber'),
    "Une livraison intracommunautaire demande le numéro de TVA de l'acheteur",
    'Een intracommunautaire levering vraagt het btw-nummer van de koper',
    'An intra-community supply needs the VAT number of the buyer',
  ),
  rule(
    'BR-IC-11',
    (subject) => {
      const { delivery, period } = subject.invoice;
      return unless(!uses(subject, 'K') || Boolean(delivery?.date ?? period?.start ?? period?.end), '/delivery/date');
    },
    'Une livraison intracommunautaire dit sa date',
    'Een intracommunautaire levering zegt haar datum',
    'An intra-community supply says its date',
  ),
  rule(
    'BR-IC-12',
    (subject) => unless(!uses(subject, 'K') || !isBlank(subject.invoice.delivery?.country), '/delivery/country'),
    'Une livraison intracommunautaire dit son pays',
    'Een intracommunautaire levering zegt haar land',
    'An intra-community supply says its country',
  ),
  rule(
    'BR-O-02',
    (subject) => {
      const { seller, buyer } = subject.invoice;
      return uses(subject, 'O')
        ? [...unless(!seller.vatNumber, '/seller/vatNumber'), ...unless(!buyer.vatNumber, '/buyer/vatNumber')]
        : [];
    },
    'Hors TVA : sans numéro de TVA',
    'Buiten btw: zonder btw-nummer',
    'Not subject to VAT: without VAT numbers',
  ),
  rule(
    'BR-O-11',
    (subject) =>
      uses(subject, 'O')
        ? treated(subject)
            .filter(({ vat }) => vat.category !== 'O')
            .map(({ at }) => `${at}/category`)
        : [],
    'Hors TVA ne se mêle à aucune autre catégorie',
    'Buiten btw gaat niet samen met een andere categorie',
    'Not subject to VAT mixes with no other category',
  ),
];

import type { Localized } from '@coopera/kernel';

const text = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

/** The name of every line, in the words of the payslip. */
export const payLineLabels = {
  gross: text('Salaire brut', 'Brutoloon', 'Gross pay'),
  'flexi-holiday-pay': text('Flexipécule de vacances', 'Flexivakantiegeld', 'Flexi holiday pay'),
  'personal-contribution': text('Cotisations ONSS', 'RSZ-bijdragen', 'Social contributions'),
  'work-bonus-a': text("Bonus à l'emploi, volet A", 'Werkbonus, luik A', 'Work bonus, part A'),
  'work-bonus-b': text("Bonus à l'emploi, volet B", 'Werkbonus, luik B', 'Work bonus, part B'),
  taxable: text('Imposable', 'Belastbaar', 'Taxable'),
  'withholding-tax': text('Précompte professionnel', 'Bedrijfsvoorheffing', 'Withholding tax'),
  'fiscal-bonus-a': text('Bonus à l’emploi fiscal, volet A', 'Fiscale werkbonus, luik A', 'Fiscal work bonus, part A'),
  'fiscal-bonus-b': text('Bonus à l’emploi fiscal, volet B', 'Fiscale werkbonus, luik B', 'Fiscal work bonus, part B'),
  'special-contribution': text(
    'Cotisation spéciale de sécurité sociale',
    'Bijzondere bijdrage sociale zekerheid',
    'Special social security contribution',
  ),
  'group-insurance': text('Assurance de groupe', 'Groepsverzekering', 'Group insurance'),
  commuting: text('Déplacements domicile-travail', 'Woon-werkverkeer', 'Commuting'),
  'net-additions': text('Montants non imposables', 'Niet-belastbare bedragen', 'Non-taxable amounts'),
  'net-deductions': text('Retenues sur le net', 'Inhoudingen op het netto', 'Deductions from the net'),
  net: text('Net à payer', 'Netto te betalen', 'Net payable'),
  'employer-base': text('Cotisation patronale de base', 'Patronale basisbijdrage', 'Basic employer contribution'),
  'employer-wage-restraint': text('Modération salariale', 'Loonmatiging', 'Wage restraint'),
  'employer-closure-fund': text('Fonds de fermeture', 'Sluitingsfonds', 'Closure fund'),
  'employer-closure-fund-special': text(
    'Fonds de fermeture, chômage temporaire',
    'Sluitingsfonds, tijdelijke werkloosheid',
    'Closure fund, temporary unemployment',
  ),
  'employer-asbestos-fund': text('Fonds amiante', 'Asbestfonds', 'Asbestos fund'),
  'employer-work-accidents': text(
    'Cotisation spéciale accidents du travail',
    'Bijzondere bijdrage arbeidsongevallen',
    'Special work-accident contribution',
  ),
  'employer-risk-groups': text('Autres cotisations', 'Andere bijdragen', 'Other contributions'),
  'employer-social-fund': text('Fonds social CP 200', 'Sociaal fonds PC 200', 'Social fund JC 200'),
  'employer-accident-insurance': text('Assurance-loi', 'Arbeidsongevallenverzekering', 'Work-accident insurance'),
  'employer-student': text(
    'Cotisation patronale étudiant',
    'Werkgeversbijdrage student',
    'Employer contribution, student',
  ),
  'employer-flexi': text(
    'Cotisation patronale flexi-job',
    'Werkgeversbijdrage flexi-job',
    'Employer contribution, flexi-job',
  ),
  'structural-reduction': text('Réduction structurelle', 'Structurele vermindering', 'Structural reduction'),
  'provision-exit-holiday': text(
    'Provision pécule de sortie',
    'Provisie vertrekvakantiegeld',
    'Provision for exit holiday pay',
  ),
  'provision-exit-holiday-contributions': text(
    'Cotisations sur le pécule de sortie',
    'Bijdragen op het vertrekvakantiegeld',
    'Contributions on exit holiday pay',
  ),
  'provision-holiday-quarter': text(
    'Office national des vacances, part trimestrielle',
    'Rijksdienst voor jaarlijkse vakantie, kwartaaldeel',
    'Holiday office, quarterly share',
  ),
  'provision-holiday-year': text(
    'Office national des vacances, part annuelle',
    'Rijksdienst voor jaarlijkse vakantie, jaardeel',
    'Holiday office, yearly share',
  ),
  'provision-flexi-holiday': text('Flexipécule de vacances', 'Flexivakantiegeld', 'Flexi holiday pay'),
  cost: text('Budget d’emploi', 'Tewerkstellingsbudget', 'Employment budget'),
  'variable-contribution': text('Contribution variable', 'Variabele bijdrage', 'Variable contribution'),
  'budget-needed': text('Budget nécessaire', 'Benodigd budget', 'Budget needed'),
} as const satisfies Record<string, Localized>;

export type PayLineCode = keyof typeof payLineLabels;

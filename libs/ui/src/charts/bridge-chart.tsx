import { isNegative, type Money, moneyNumber } from '@coopera/i18n';
import ChevronRight from '@mui/icons-material/ChevronRight';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { MoneyText } from '../money/money-text';
import { bridgeBars } from './bridge-bars';

export interface ChartStep {
  key: string;
  label: string;
  amount: Money;
  /** What the steps before add up to. */
  isLevel: boolean;
  canOpen: boolean;
}

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto 20px',
  gap: '4px 10px',
  alignItems: 'center',
  width: '100%',
  padding: '9px 8px',
  textAlign: 'left',
  font: 'inherit',
  fontSize: '.875rem',
  borderRadius: 10,
  '&.level': { fontWeight: 680, borderTop: `1px solid ${theme.palette.divider}`, borderRadius: 0 },
  '& .track': {
    gridColumn: '1 / 3',
    position: 'relative',
    height: 8,
    borderRadius: 99,
    background: theme.palette.action.hover,
  },
  '& .end': { display: 'flex' },
  '& .track i': { position: 'absolute', top: 0, bottom: 0, minWidth: 3, borderRadius: 99 },
  [theme.breakpoints.up('md')]: {
    gridTemplateColumns: 'minmax(180px, 30%) minmax(0,1fr) 120px 20px',
    '& .track': { gridColumn: 2, gridRow: 1 },
    '& .amount': { gridColumn: 3, textAlign: 'right' },
    '& .end': { gridColumn: 4, gridRow: 1 },
  },
}));

const colorOf = ({ amount, isLevel }: ChartStep): string => {
  if (isLevel) return 'primary.main';
  return isNegative(amount) ? 'secondary.main' : 'success.main';
};

/** From what came in to what is left: a step a row, each with its bar where the step before ended. */
export function BridgeChart({ steps, onOpen }: { steps: ChartStep[]; onOpen: (key: string) => void }) {
  const bars = bridgeBars(steps.map(({ amount, isLevel }) => ({ value: moneyNumber(amount), isLevel })));
  return (
    <List>
      {steps.map((step, index) => {
        const content = (
          <>
            <span>{step.label}</span>
            <span className="amount">
              {!step.isLevel && !isNegative(step.amount) && '+'}
              <MoneyText value={step.amount} strong />
            </span>
            <span className="end">{step.canOpen && <ChevronRight fontSize="small" color="action" />}</span>
            <span className="track" aria-hidden>
              <Bar color={colorOf(step)} style={{ left: `${bars[index].left}%`, width: `${bars[index].width}%` }} />
            </span>
          </>
        );
        return (
          <li key={step.key}>
            {step.canOpen ? (
              <Row as={ButtonBase} className={step.isLevel ? 'level' : ''} onClick={() => onOpen(step.key)}>
                {content}
              </Row>
            ) : (
              <Row className={step.isLevel ? 'level' : ''}>{content}</Row>
            )}
          </li>
        );
      })}
    </List>
  );
}

const List = styled('ol')({ listStyle: 'none', padding: 0, margin: '0 -8px' });
const Bar = styled('i', { shouldForwardProp: (name) => name !== 'color' })<{ color: string }>(({ theme, color }) => {
  const [family, shade] = color.split('.') as ['primary' | 'secondary' | 'success', 'main'];
  return { background: theme.palette[family][shade] };
});

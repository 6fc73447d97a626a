import { euros, type Money, moneyNumber } from '@coopera/i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { PaySimulatorCard } from './pay-simulator-card';
import { simulationQuery } from './queries';
import { useDebounced } from './use-debounced';

/** Asks the API what a budget leaves in the hand, a moment after the slider stops. */
export default function PaySimulator({ max }: { max: Money }) {
  const navigate = useNavigate();
  const highest = Math.max(0, Math.floor(moneyNumber(max)));
  const [amount, setAmount] = useState(Math.min(1200, highest));
  const [days, setDays] = useState(4);
  const budget = euros(useDebounced(amount).toFixed(2));
  const { data, error, isFetching } = useQuery(simulationQuery({ budget, days: useDebounced(days) }));
  return (
    <PaySimulatorCard
      max={highest}
      amount={amount}
      days={days}
      onAmount={setAmount}
      onDays={setDays}
      simulation={data}
      isPending={isFetching}
      error={error}
      onUse={() => void navigate(`/contrats/nouveau?budget=${amount}&days=${days}`)}
    />
  );
}

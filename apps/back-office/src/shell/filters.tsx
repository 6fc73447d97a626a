import type { StatusKind } from '@coopera/ui';
import { AutocompleteInput, DateInput, ReferenceInput, SelectArrayInput, SelectInput, TextInput } from 'react-admin';

/** The search box of a list. */
export const searchFilter = (label = 'filter.search') => (
  <TextInput key="q" source="q" label={label} helperText={false} fullWidth resettable />
);

export const statusFilter = (kind: StatusKind, statuses: string[], source = 'state') => (
  <SelectArrayInput
    key={source}
    source={source}
    label="filter.state"
    helperText={false}
    fullWidth
    choices={statuses.map((id) => ({ id, name: `${kind}.${id}` }))}
  />
);

export const languageFilter = () => (
  <SelectInput
    key="language"
    source="language"
    label="filter.language"
    helperText={false}
    fullWidth
    choices={['fr', 'nl', 'en'].map((id) => ({ id, name: `language.${id}` }))}
  />
);

export const adviserFilter = () => (
  <ReferenceInput key="adviserId" source="adviserId" reference="advisers" sort={{ field: 'displayName', order: 'ASC' }}>
    <AutocompleteInput
      label="filter.adviser"
      optionText="displayName"
      filterToQuery={(q: string) => ({ q })}
      helperText={false}
      fullWidth
    />
  </ReferenceInput>
);

export const dayFilter = (source: string, label: string) => (
  <DateInput key={source} source={source} label={label} helperText={false} fullWidth />
);

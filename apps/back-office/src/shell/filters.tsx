import { AutocompleteInput, DateInput, ReferenceInput, SelectArrayInput, SelectInput, TextInput } from 'react-admin';
import type { OfficeState } from './state-pill';

const plain = { helperText: false, fullWidth: true } as const;

/** The search box of a list. */
export const searchFilter = (label = 'filter.search') => (
  <TextInput key="q" source="q" label={label} {...plain} resettable />
);

export const stateFilter = (kind: OfficeState, states: string[], source = 'status') => (
  <SelectArrayInput
    key={source}
    source={source}
    label="filter.state"
    {...plain}
    choices={states.map((id) => ({ id, name: `${kind}.${id}` }))}
  />
);

export const languageFilter = () => (
  <SelectInput
    key="language"
    source="language"
    label="filter.language"
    {...plain}
    choices={['fr', 'nl', 'en'].map((id) => ({ id, name: `language.${id}` }))}
  />
);

export const adviserFilter = () => (
  <ReferenceInput key="adviserId" source="adviserId" reference="advisers" sort={{ field: 'name', order: 'ASC' }}>
    <AutocompleteInput
      label="filter.adviser"
      optionText="name"
      filterToQuery={(q: string) => ({ q })}
      debounce={0}
      {...plain}
    />
  </ReferenceInput>
);

export const dayFilter = (source: string, label: string) => (
  <DateInput key={source} source={source} label={label} {...plain} />
);

export const choiceFilter = (source: string, label: string, choices: { id: string; name: string }[]) => (
  <SelectInput key={source} source={source} label={label} {...plain} choices={choices} />
);

export const officeFilter = () => (
  <ReferenceInput
    key="officeId"
    source="officeId"
    reference="offices"
    sort={{ field: 'city', order: 'ASC' }}
    perPage={100}
  >
    <SelectInput label="filter.office" optionText="city" {...plain} />
  </ReferenceInput>
);

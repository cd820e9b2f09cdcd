import { Stack } from '@mui/material';
import { useWords } from '../i18n';
import { LicencePicker } from './LicencePicker';
import { RegionPicker } from './RegionPicker';
import { useQualificationNames } from './register';

/** Who may bid, as a notice says it. */
export interface Eligibility {
  licences: { id: string; description: string }[];
  regions: string[];
}

interface Props {
  value: Eligibility;
  change: (value: Eligibility) => void;
}

/** What a notice asks of whoever bids: licences, all of them, and regions, one of them. */
export function EligibilityPicker({ value, change }: Props) {
  const words = useWords();
  const nameOf = useQualificationNames();
  const called = (id: string) => value.licences.find((one) => one.id === id)?.description;
  return (
    <Stack spacing={2.5}>
      <LicencePicker
        label={words('registration.ask.licences')}
        help={words('registration.ask.licencesHelp')}
        value={value.licences.map((one) => one.id)}
        change={(ids) =>
          change({
            ...value,
            licences: ids.map((id) => ({
              id,
              description: called(id) || nameOf('licences', id),
            })),
          })
        }
      />
      <RegionPicker
        label={words('registration.ask.regions')}
        help={words('registration.ask.regionsHelp')}
        value={value.regions}
        change={(regions) => change({ ...value, regions })}
      />
    </Stack>
  );
}

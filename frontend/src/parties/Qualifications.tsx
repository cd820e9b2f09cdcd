import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import LicenceIcon from '@mui/icons-material/VerifiedOutlined';
import { Chip, Stack, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { useQualificationNames } from './register';

interface Props {
  /** Absent: regions alone are told. */
  licences?: readonly string[];
  /** The main office first. */
  regions: readonly string[];
  /** Those that the registration in force does not have yet. */
  fresh?: { licences: readonly string[]; regions: readonly string[] };
}

/** What a tenderer is, or wants to be, registered for: its licences, then where it has an office. */
export function Qualifications({ licences, regions, fresh }: Props) {
  const words = useWords();
  const nameOf = useQualificationNames();
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      {licences?.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {words('registration.form.licencesNone')}
        </Typography>
      )}
      {licences?.map((id) => (
        <Chip
          key={id}
          size="small"
          icon={<LicenceIcon />}
          color={fresh?.licences.includes(id) ? 'warning' : 'default'}
          variant="outlined"
          label={nameOf('licences', id)}
        />
      ))}
      {regions.map((id, place) => (
        <Chip
          key={id}
          size="small"
          icon={<PlaceIcon />}
          color={fresh?.regions.includes(id) ? 'warning' : 'default'}
          label={
            place === 0 && regions.length > 1
              ? `${nameOf('regions', id)} · ${words('registration.facts.main')}`
              : nameOf('regions', id)
          }
        />
      ))}
    </Stack>
  );
}

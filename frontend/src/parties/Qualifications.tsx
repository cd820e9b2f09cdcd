import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import LicenceIcon from '@mui/icons-material/VerifiedOutlined';
import { Box, Chip, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useWords } from '../i18n';
import { useQualificationNames } from './register';

interface Props {
  kind: 'licences' | 'regions';
  /** Of regions, the one of the main office first. */
  ids: readonly string[];
  /** What the registration in force says: what is new and what is gone are marked. */
  before?: readonly string[];
}

/** Licences or regions that a tenderer is, or wants to be, registered for. */
export function Qualifications({ kind, ids, before }: Props) {
  const words = useWords();
  const nameOf = useQualificationNames();
  const gone = before?.filter((id) => !ids.includes(id)) ?? [];
  const licences = kind === 'licences';
  const icon = licences ? <LicenceIcon /> : <PlaceIcon />;
  if (licences && ids.length + gone.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {words('registration.form.licencesNone')}
      </Typography>
    );
  }
  const told = (id: string, place: number) => {
    const main = !licences && place === 0 && ids.length > 1;
    const fresh = before !== undefined && !before.includes(id);
    const marks = [main && 'registration.facts.main', fresh && 'registration.facts.fresh'] as const;
    const said = marks.flatMap((mark) => (mark ? [words(mark)] : []));
    return [nameOf(kind, id), ...said].join(' · ');
  };
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
    >
      {ids.map((id, place) => (
        <li key={id}>
          <Chip
            size="small"
            icon={icon}
            color={before && !before.includes(id) ? 'warning' : 'default'}
            variant="outlined"
            label={told(id, place)}
          />
        </li>
      ))}
      {gone.map((id) => (
        <li key={id}>
          <Chip
            size="small"
            variant="outlined"
            sx={{ color: 'text.secondary', borderStyle: 'dashed' }}
            label={
              <>
                <del>{nameOf(kind, id)}</del>
                <span style={visuallyHidden}> {words('registration.facts.gone')}</span>
              </>
            }
          />
        </li>
      ))}
    </Box>
  );
}

import ReviewIcon from '@mui/icons-material/AccountBalance';
import BalanceIcon from '@mui/icons-material/Balance';
import GavelIcon from '@mui/icons-material/Gavel';
import PolicyIcon from '@mui/icons-material/Policy';
import SchoolIcon from '@mui/icons-material/School';
import StorefrontIcon from '@mui/icons-material/Storefront';
import VisibilityIcon from '@mui/icons-material/Visibility';
import { Box } from '@mui/material';
import type { Role } from '../api/shapes';
import { personaColours } from '../theme/palette';

const icons: Record<Role, typeof GavelIcon> = {
  procuringOfficer: GavelIcon,
  tenderer: StorefrontIcon,
  evaluator: BalanceIcon,
  reviewBody: ReviewIcon,
  auditor: PolicyIcon,
  observer: VisibilityIcon,
  trainer: SchoolIcon,
};

/** A role as its picture on its colour. */
export function PersonaMark({ role, size = 40 }: { role: Role; size?: number }) {
  const Icon = icons[role] ?? VisibilityIcon;
  return (
    <Box
      aria-hidden="true"
      sx={{
        width: size,
        height: size,
        flexShrink: 0,
        display: 'grid',
        placeItems: 'center',
        borderRadius: '50%',
        color: '#ffffff',
        bgcolor: personaColours[role],
      }}
    >
      <Icon sx={{ fontSize: size * 0.55 }} />
    </Box>
  );
}

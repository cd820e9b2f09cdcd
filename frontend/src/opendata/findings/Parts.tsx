import RightIcon from '@mui/icons-material/CheckCircleOutline';
import WrongIcon from '@mui/icons-material/SearchOutlined';
import { Stack } from '@mui/material';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import type { FindingShown } from '../shapes';

const PARTS = [
  ['buyer', 'findings.buyer'],
  ['supplier', 'findings.supplier'],
  ['value', 'findings.amount'],
] as const;

/** Part by part, whether the data says the same. */
export function Parts({ agrees }: { agrees: FindingShown['agrees'] }) {
  const words = useWords();
  if (PARTS.every(([part]) => agrees[part])) {
    return (
      <StatusChip
        tone="good"
        icon={<RightIcon aria-hidden="true" />}
        label={words('findings.right')}
      />
    );
  }
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {PARTS.map(([part, name]) => {
        const right = agrees[part];
        const label = words(right ? 'findings.partRight' : 'findings.partWrong', {
          part: words(name),
        });
        const icon = right ? <RightIcon aria-hidden="true" /> : <WrongIcon aria-hidden="true" />;
        return <StatusChip key={part} tone={right ? 'good' : 'wait'} icon={icon} label={label} />;
      })}
    </Stack>
  );
}

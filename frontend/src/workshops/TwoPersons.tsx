import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useWords } from '../i18n';

interface Props {
  on: boolean;
  turn: (on: boolean) => void;
}

/** Whether official acts wait for a second officer. */
export function TwoPersons({ on, turn }: Props) {
  const words = useWords();
  return (
    <FormControlLabel
      control={<Switch checked={on} onChange={(_, chosen) => turn(chosen)} />}
      label={
        <>
          {words('trainer.two_persons')}
          <Typography variant="body2" color="text.secondary">
            {words('trainer.two_persons_text')}
          </Typography>
        </>
      }
    />
  );
}

import HandIcon from '@mui/icons-material/FrontHandOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import LockIcon from '@mui/icons-material/LockOutlined';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';

interface Props {
  after?: ReactNode;
}

export function Aside({ after }: Props) {
  const words = useWords();
  return (
    <>
      <EmptyState
        icon={<HandIcon />}
        title={words('committees.declare.aside')}
        text={words('committees.declare.asideText')}
      />
      {after}
    </>
  );
}

export function InReserve({ after }: Props) {
  const words = useWords();
  return (
    <>
      <EmptyState
        icon={<HourglassIcon />}
        title={words('committees.declare.reserve')}
        text={words('committees.declare.reserveText')}
      />
      {after}
    </>
  );
}

export function NotOn() {
  const words = useWords();
  return (
    <EmptyState
      icon={<LockIcon />}
      title={words('committees.declare.notOn')}
      text={words('committees.declare.notOnText')}
    />
  );
}

export function NotOpened({ after }: Props) {
  const words = useWords();
  return (
    <>
      <EmptyState
        icon={<LockIcon />}
        title={words('committees.declare.notOpened')}
        text={words('committees.declare.notOpenedText')}
      />
      {after}
    </>
  );
}

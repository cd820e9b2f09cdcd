import { Typography } from '@mui/material';

/** The paragraphs as they were written, a list as a list of lines. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.trim().split(/\n+/);
  return paragraphs.map((paragraph, index) => (
    <Typography
      // biome-ignore lint/suspicious/noArrayIndexKey: the text of a notice does not change
      key={index}
      dir="auto"
      sx={{ maxWidth: '70ch', overflowWrap: 'anywhere', '& + &': { mt: 1 } }}
    >
      {paragraph}
    </Typography>
  ));
}

import { Box, Typography } from '@mui/material';
import type { AwardCriterion, TenderShown } from '../../api/shapes';
import { Scroll } from '../../evaluations/lives/Scroll';
import { formatDecimal } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { intlTag, useLocale, useWords } from '../../i18n';

interface Placed {
  one: AwardCriterion;
  depth: number;
}

/** Criteria as they are read: each heading with its parts below it. */
export function inOrder(
  criteria: AwardCriterion[],
  heading: string | null = null,
  depth = 0,
): Placed[] {
  return criteria
    .filter((one) => (one.partOf ?? null) === heading)
    .flatMap((one) => [
      { one, depth },
      ...inOrder(
        criteria.filter((other) => other !== one),
        one.id,
        depth + 1,
      ),
    ]);
}

/** What earns points, how many, and how little of them is too little. */
export function Judging({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const percent = usePercent();
  const tag = intlTag(useLocale());
  return (
    <Scroll label={words('judging.notice.criteria')}>
      <thead>
        <tr>
          <th scope="col">{words('judging.notice.criterion')}</th>
          <th scope="col" className="figure">
            {words('judging.notice.weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder(tender.criteria).map(({ one, depth }) => (
          <tr key={one.id}>
            <Box component="th" scope="row" sx={{ '&&': { paddingInlineStart: depth * 3 } }}>
              <bdi>{one.name}</bdi>
              {one.description && (
                <Typography
                  variant="body2"
                  color="text.secondary"
                  dir="auto"
                  sx={{ whiteSpace: 'pre-line' }}
                >
                  {one.description}
                </Typography>
              )}
              <Typography variant="caption" component="p" color="text.secondary">
                {[
                  one.fullMarks &&
                    words('judging.notice.full', { marks: formatDecimal(one.fullMarks, tag) }),
                  one.leastShare &&
                    words('judging.notice.least', { percent: percent(one.leastShare) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Box>
            <td className="figure">{formatDecimal(one.weight, tag)}</td>
          </tr>
        ))}
        {tender.priceWeight && (
          <tr>
            <th scope="row">{words('judging.notice.price')}</th>
            <td className="figure">{formatDecimal(tender.priceWeight, tag)}</td>
          </tr>
        )}
      </tbody>
    </Scroll>
  );
}

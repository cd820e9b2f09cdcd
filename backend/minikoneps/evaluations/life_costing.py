"""What a thing costs over its life: from the sheet of the notice and the figures of a bid to one sum."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from minikoneps.evaluations.methods.life_cycle import Assumptions, CostSheet, YearOfUse
from minikoneps.evaluations.placing import BidLot, LotCase
from minikoneps.sealing.answers import Figure
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import AT_THE_END, CARBON, ENERGY, YEARLY_MONEY, LifeCycleSheet
from minikoneps.tenders.notice import Notice

END, RESIDUAL = AT_THE_END
OPERATION, MAINTENANCE = YEARLY_MONEY


def with_lives(
    cases: Sequence[LotCase], notice: Notice, figures: Mapping[BidLot, Sequence[Figure]]
) -> list[LotCase]:
    """The cases with what the notice assumes of a life and what their bids say of it; as they are without it.

    Errors: ValueError for a bid that does not say all that is asked.
    """
    sheet = notice.life_cycle
    if sheet is None:
        return list(cases)
    assumed = assumptions_of(sheet, notice.currency)
    return [
        replace(
            case,
            assumed=assumed,
            lives={
                bid: cost_sheet_of(bid, total, figures.get((bid, case.lot), ()), sheet)
                for bid, total in case.totals.items()
            },
        )
        for case in cases
    ]


def assumptions_of(sheet: LifeCycleSheet, currency: str) -> Assumptions:
    """What the notice fixed, as the reckoning takes it."""
    return Assumptions(
        currency=currency,
        years=sheet.years,
        rate=Fraction(sheet.rate),
        energy_price=Fraction(sheet.energy_price),
        carbon_price=Fraction(sheet.carbon_price),
        carbon_per_energy=Fraction(sheet.carbon_per_energy),
    )


def cost_sheet_of(bid: str, total: Money, figures: Sequence[Figure], sheet: LifeCycleSheet) -> CostSheet:
    """One bid's figures for the whole life, every year like the first.

    Errors: ValueError for a figure that is missing or finer than its currency.
    """
    given = {one.name: one.value for one in figures}
    if missing := [name for name in sheet.figures if name not in given]:
        raise ValueError(f"{bid} does not say: {', '.join(missing)}")
    amounts = {name: Money.parse(given[name], total.currency) for name in (*YEARLY_MONEY, *AT_THE_END)}
    carbon = Fraction(given[CARBON]) if CARBON in sheet.figures else Fraction(0)
    year = YearOfUse(amounts[OPERATION], amounts[MAINTENANCE], Fraction(given[ENERGY]), carbon)
    return CostSheet(bid, total, (year,) * sheet.years, amounts[END], amounts[RESIDUAL])


def find_absurd_figures(
    sheet: LifeCycleSheet, total: Money, figures: Sequence[Figure]
) -> list[tuple[str, str]]:
    """The figures that cannot be meant, each with the code of what is wrong with it.

    Shapes: in the order of the sheet, those that the notice does not ask for last; codes `figure_not_money`,
        `energy_nothing`, `residual_above_price` and `figure_unknown`.
    """
    given = {one.name: one.value for one in figures}
    found = [("figure_not_money", name) for name in _not_money(given, total.currency)]
    if ENERGY in given and not Fraction(given[ENERGY]):
        found.append(("energy_nothing", ENERGY))
    residual = Fraction(given.get(RESIDUAL, "0"))
    if not any(name == RESIDUAL for _, name in found) and residual > Fraction(total.text):
        found.append(("residual_above_price", RESIDUAL))
    return [*found, *(("figure_unknown", name) for name in given if name not in sheet.figures)]


def _not_money(given: Mapping[str, str], currency: str) -> list[str]:
    amounts = (*YEARLY_MONEY, *AT_THE_END)
    return [name for name in amounts if name in given and not _fits(given[name], currency)]


def _fits(text: str, currency: str) -> bool:
    try:
        Money.parse(text, currency)
    except ValueError:
        return False
    return True

"""Why a bid that answers what was asked has no place in the order."""

from enum import StrEnum


class LeftOut(StrEnum):
    """Why a responsive bid has no place."""

    UNDER_LIMIT = "underLimit"
    ABOVE_PLAN_PRICE = "abovePlanPrice"
    UNDER_NET_COST = "underNetCost"
    UNDER_LEAST_POINTS = "underLeastPoints"
    UNDER_PASS_MARK = "underPassMark"
    ABOVE_BUDGET = "aboveBudget"

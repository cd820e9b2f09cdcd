"""What is played to see whether its figures stay what they are: amounts that a float would bend."""

from tests.evaluations.exact import (
    ONE,
    THREE,
    TWO,
    Play,
    Said,
    balanced,
    budgeted,
    by_life,
    by_marks,
    by_price,
    criterion,
    examining,
    negotiated,
    rated,
)
from tests.serving import LONG

RATED: Said = {
    "criteria": [criterion("method", "40", "7"), criterion("team", "30", "13")],
    "priceWeight": "30",
}
NEGOTIATED: Said = {"criteria": [criterion("plan", "90", "7")], "priceWeight": "10"}
FEW = ("1",)
#: By the law of a room: what is played in it, by name.
USUAL: dict[str, dict[str, Play]] = {
    "it": {
        "lowestPrice, a dinar of three decimals": by_price(
            "lowestPrice",
            "openLowestPrice",
            ("900000000000.001", "TND", ["0.333333", "123456789.123457", "1"]),
            {ONE: "8100.000001", TWO: "8100.000002"},
        ),
        "lowestPrice, cents that a float cannot hold": by_price(
            "lowestPrice",
            "openLowestPrice",
            ("999999999999999.99", "EUR", FEW),
            {ONE: "999999999999999.99", TWO: "999999999999999.98", THREE: "999999999999999.984999"},
        ),
        "lifeCycleCost": by_life(
            "999999999999.99",
            {"energy": "999999999.999999", "operation": "99999999999999.99", "residual": "99999999999.98"},
        ),
        "ratedCriteria": by_marks(
            "ratedCriteria",
            "open",
            {**RATED, "value": "900000000000.001", "currency": "TND", "quantities": ["0.333333", "3"]},
            {ONE: "123456789.123457", TWO: "300000000.000001"},
            {ONE: [["5.37", "12.99"]] * 3, TWO: [["6.01", "0.01"]] * 3},
            rated,
        ),
    },
    "kh": {
        "fixedBudget": by_marks(
            "fixedBudget",
            "fixedBudget",
            {
                "criteria": [criterion("method", "60", "7"), criterion("team", "40", "3")],
                "value": "999999999999999.99",
                "currency": "USD",
                "quantities": FEW,
            },
            {ONE: "999999999999999.99", TWO: "999999999999999.98"},
            {ONE: [["6.01", "2.99"]], TWO: [["6.01", "2.98"]]},
            budgeted,
        ),
    },
    "kr": {
        "passThenPrice": by_price(
            "passThenPrice",
            "specificationAndPrice",
            ("999999999999999", "KRW", ["0.333333", "2.000001"]),
            {ONE: "333333333333331.500001", TWO: "333333333333331.5"},
        ),
        "lowestAboveLimit": by_price(
            "lowestAboveLimit",
            "smallValue",
            ("77777777", "KRW", ["0.333333", "1"]),
            {ONE: "54333333.333333", TWO: "53777777.777777", THREE: "41000000.5"},
            picked=True,
        ),
        "qualificationExamination": examining(
            by_price(
                "qualificationExamination",
                "open",
                ("2000000001", "KRW", ["0.333333", "1"]),
                {ONE: "1357142857.142857", TWO: "1357142858.142857"},
                picked=True,
                mainProcurementCategory="works",
            ),
            "12.345",
            "-0.001",
        ),
        "negotiated": by_marks(
            "negotiated",
            "negotiated",
            {**NEGOTIATED, "value": "500000003", "currency": "KRW", "quantities": FEW},
            {ONE: "480000001", TWO: "420000007"},
            {
                ONE: [["6.01"], ["6.53"], ["6.77"], ["6.99"], ["7"]],
                TWO: [["7"], ["6.02"], ["6.02"], ["6.03"], ["5.01"]],
            },
            negotiated,
        ),
        "comprehensiveEvaluation": by_marks(
            "comprehensiveEvaluation",
            "comprehensive",
            {
                "criteria": [criterion("record", "50", "7")],
                "mainProcurementCategory": "works",
                "value": "20000000000",
                "currency": "KRW",
                "quantities": FEW,
            },
            {ONE: "16000000001", TWO: "16400000003", THREE: "17200000003"},
            {ONE: [["5.01"]], TWO: [["5.02"]], THREE: [["6.99"]]},
            balanced,
        ),
    },
}

#: The same at other edges, with --long.
MORE: dict[str, dict[str, Play]] = {
    "it": {
        "lowestPrice, halves of a won": by_price(
            "lowestPrice",
            "openLowestPrice",
            ("999999999999999", "KRW", ["0.5", "1.5", "0.000001"]),
            {ONE: "1", TWO: "333333333333.333333", THREE: "499999"},
        ),
        "lowestPrice, a unit of four decimals": by_price(
            "lowestPrice",
            "openLowestPrice",
            ("900000000000000.0001", "CLF", ["0.999999", "0.333333"]),
            {ONE: "600000000000000.00015", TWO: "600000000000000.000149"},
        ),
        "lifeCycleCost, of small parts": by_life(
            "50120.03", {"energy": "7200.333333", "maintenance": "600.07", "directCarbon": "0.000001"}
        ),
        "ratedCriteria, in cents": by_marks(
            "ratedCriteria",
            "open",
            {**RATED, "value": "999999999999999.99", "currency": "EUR", "quantities": FEW},
            {ONE: "999999999999999.99", TWO: "999999999999999.98", THREE: "0.01"},
            {ONE: [["7", "13"]] * 3, TWO: [["6.99", "12.99"]] * 3, THREE: [["0", "0.01"]] * 3},
            rated,
        ),
    },
    "kr": {
        "negotiated, in thirds": by_marks(
            "negotiated",
            "negotiated",
            {**NEGOTIATED, "value": "999999999999999", "currency": "KRW", "quantities": FEW},
            {ONE: "999999999999998", TWO: "999999999999997", THREE: "800000000000001"},
            {
                ONE: [["6.01"], ["6.02"], ["6.02"], ["6.02"], ["7"]],
                TWO: [["6.01"], ["6.02"], ["6.02"], ["6.03"], ["7"]],
                THREE: [["6.99"], ["6.98"], ["6.97"], ["6.96"], ["6.95"]],
            },
            negotiated,
        ),
    },
}
PLAYS = {law: {**plays, **(MORE.get(law, {}) if LONG else {})} for law, plays in USUAL.items()}

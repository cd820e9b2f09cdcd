"""Refusals about consortia: shares, members and what they may not do."""

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World


@phrase(
    "refused.member_bids_alone",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer is a member of a consortium"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء عضو في ائتلاف"],
        "fr": ["la tentative est refusée car le soumissionnaire est membre d'un groupement"],
    },
)
def refused_as_member(world: World) -> None:
    """The last attempt was refused because somebody else bids for the tenderer."""
    refused_as(world, "consortia.member_bids_alone")


@phrase(
    "refused.consortium_not_agreed",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a member has not accepted"],
        "ar": ["ترفض المحاولة لأن أحد الأعضاء لم يقبل"],
        "fr": ["la tentative est refusée car un membre n'a pas accepté"],
    },
)
def refused_as_not_agreed(world: World) -> None:
    """The last attempt was refused because the consortium waits for an answer."""
    refused_as(world, "consortia.not_agreed")


@phrase(
    "refused.shares_not_whole",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the shares are not the whole"],
        "ar": ["ترفض المحاولة لأن الحصص لا تكتمل"],
        "fr": ["la tentative est refusée car les parts ne font pas le tout"],
    },
)
def refused_as_not_whole(world: World) -> None:
    """The last attempt was refused because the shares are not a hundred percent."""
    refused_as(world, "consortia.shares_not_whole")


@phrase(
    "refused.share_too_small",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a share is smaller than the law allows"],
        "ar": ["ترفض المحاولة لأن إحدى الحصص أصغر مما يسمح به القانون"],
        "fr": ["la tentative est refusée car une part est inférieure à ce qu'admet le droit"],
    },
)
def refused_as_too_small(world: World) -> None:
    """The last attempt was refused because of the least share in the country's law."""
    refused_as(world, "consortia.share_too_small")


@phrase(
    "refused.bids_alone",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer bids alone"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء يقدم منفردا"],
        "fr": ["la tentative est refusée car le soumissionnaire a une offre à lui"],
    },
)
def refused_as_bidding_alone(world: World) -> None:
    """The last attempt was refused because the tenderer's own bid stands."""
    refused_as(world, "consortia.bids_alone")


@phrase(
    "refused.agreement_over",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the time for joining is over"],
        "ar": ["ترفض المحاولة لأن موعد الانضمام انتهى"],
        "fr": ["la tentative est refusée car le temps des accords est passé"],
    },
)
def refused_as_over(world: World) -> None:
    """The last attempt was refused because members join before the deadline for bids."""
    refused_as(world, "consortia.late")

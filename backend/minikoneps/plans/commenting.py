"""Comments on a specification, and the replies to them."""

from minikoneps.ledger.act import Act
from minikoneps.parties.service import acting_for, refer_to
from minikoneps.plans import rules, service, showing, store
from minikoneps.plans.schemas import CommentMade, CommentShown, ReplyMade
from minikoneps.plans.tables import PlanComment
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id


def comment(act: Act, plan_id: str, made: CommentMade) -> CommentShown:
    """Say something about a specification, under one's own name."""
    seat, party = acting_for(act)
    plan = service.must_find(act.session, plan_id)
    facts = showing.facts_of(plan)
    rules.must_be_live(plan.id, facts)
    rules.must_take_comments(plan.id, facts, act.received_at)
    rules.must_be_planned(made.related_item, service.items_of(plan))
    row = PlanComment(
        id=new_id("comment"),
        plan=plan.id,
        author=party,
        seat=seat,
        title=made.title,
        description=made.description,
        related_item=made.related_item,
        made_at=act.recorded_at,
        position=act.next_position,
    )
    store.put_comment(act.session, row)
    author = refer_to(act.session, party)
    said = {"plan": plan.id, "comment": row.id, **made.model_dump(exclude_none=True)}
    act.append("comment.made", {**said, "author": author.model_dump()})
    return service.show_comment(act.session, row, party)


def reply(act: Act, comment_id: str, made: ReplyMade) -> CommentShown:
    """Reply to a comment: what it came to, and why."""
    row = store.find_comment(act.session, comment_id)
    if row is None:
        raise RuleBroken("plans.comment_not_found", comment=comment_id)
    plan = service.own_live(act, row.plan)
    rules.must_be_unanswered(row.id, row.replied_at)
    row.outcome, row.answer, row.replied_at = made.outcome.value, made.answer, act.recorded_at
    store.put_comment(act.session, row)
    said = {"plan": plan.id, "comment": row.id, **made.model_dump(mode="json")}
    act.append("comment.answered", said)
    return service.show_comment(act.session, row, None)

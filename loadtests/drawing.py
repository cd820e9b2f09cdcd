"""Draws a rush: bids sent each second above, how long they waited below, the deadline through both."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from loadtests.proof import ACCEPTED, Attempt
from loadtests.verdict import percentile

WIDTH, HEIGHT, LEFT, RIGHT, TOP, GAP = 960, 200, 70, 20, 40, 60
MOST_STEPS = 120
ACCEPTED_FILL, REFUSED_FILL = "#0b6e6e", "#c2571a"
STYLE = "text{font:13px sans-serif;fill:#1b2733}.m{text-anchor:middle}.e{text-anchor:end}"


@dataclass
class Step:
    """What was due in a step of time."""

    accepted: int
    refused: int
    waits: list[float]


def plot(attempts: Sequence[Attempt], deadlines: Mapping[str, float]) -> str:
    """The rush as an SVG; several deadlines are laid over each other."""
    seconds, steps = steps_of(attempts, deadlines)
    if not steps:
        return '<svg xmlns="http://www.w3.org/2000/svg"/>\n'
    first, last = min(steps), max(steps) + 1
    scale = (WIDTH - LEFT - RIGHT) / (last - first)

    def across(place: float) -> float:
        return LEFT + (place - first) * scale

    below = TOP + HEIGHT + GAP
    whole = below + HEIGHT + 50
    most = max(step.accepted + step.refused for step in steps.values()) / seconds
    slowest = max((max(step.waits) for step in steps.values() if step.waits), default=0.001) * 1000
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {whole}" role="img">',
        f'<style>{STYLE}</style><rect width="100%" height="100%" fill="#fff"/>',
        *panel(TOP, "bids sent a second", most),
        *bars(steps, seconds, across, scale, most),
        *panel(below, "milliseconds to the answer", slowest),
        *curve(steps, across, below, slowest, 50, ACCEPTED_FILL),
        *curve(steps, across, below, slowest, 99, REFUSED_FILL),
        *moments(first, last, seconds, across, below + HEIGHT),
        *legend(),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def steps_of(attempts: Sequence[Attempt], deadlines: Mapping[str, float]) -> tuple[float, dict[int, Step]]:
    """The bids by steps of time before and after their deadline; also how many seconds a step has."""
    due = {one.key: one for one in attempts if one.due is not None}
    accepted, answered = set[str](), dict[str, float]()
    for one in attempts:
        if one.answered is not None:
            answered[one.key] = one.answered
        if one.status == ACCEPTED:
            accepted.add(one.key)
    moments = {key: (one.due or 0.0) - deadlines[one.tender] for key, one in due.items()}
    if not moments:
        return 1.0, {}
    length = max(moments.values()) - min(moments.values())
    seconds = next((size for size in (0.1, 0.25, 0.5, 1, 5, 15, 60) if length / size <= MOST_STEPS), 300)
    steps: dict[int, Step] = defaultdict(lambda: Step(0, 0, []))
    for key, moment in moments.items():
        step = steps[int(moment // seconds)]
        step.accepted += key in accepted
        step.refused += key not in accepted
        if key in answered:
            step.waits.append(answered[key] - (due[key].due or 0.0))
    return float(seconds), steps


def panel(top: float, title: str, most: float) -> list[str]:
    """A panel's title, its base and its greatest value."""
    base = top + HEIGHT
    return [
        f'<text x="{LEFT}" y="{top - 10}" font-weight="bold">{title}</text>',
        f'<path d="M{LEFT} {base}H{WIDTH - RIGHT}M{LEFT} {top}H{WIDTH - RIGHT}" stroke="#d5dde3"/>',
        f'<text class="e" x="{LEFT - 8}" y="{top + 5}">{most:,.0f}</text>',
        f'<text class="e" x="{LEFT - 8}" y="{base + 5}">0</text>',
    ]


def bars(
    steps: Mapping[int, Step], seconds: float, across: Callable[[float], float], wide: float, most: float
) -> list[str]:
    """How many were sent, the accepted ones below the refused."""
    drawn = []
    for place, step in sorted(steps.items()):
        base = float(TOP + HEIGHT)
        for count, fill in ((step.accepted, ACCEPTED_FILL), (step.refused, REFUSED_FILL)):
            high = count / seconds / most * HEIGHT
            base -= high
            if count:
                drawn.append(
                    f'<rect x="{across(place):.1f}" y="{base:.1f}" width="{max(wide - 0.5, 0.5):.1f}" '
                    f'height="{high:.1f}" fill="{fill}"/>'
                )
    return drawn


def curve(
    steps: Mapping[int, Step],
    across: Callable[[float], float],
    top: float,
    slowest: float,
    per_cent: int,
    colour: str,
) -> list[str]:
    """A percentile of the waits as a line."""
    scale = 1000 / slowest * HEIGHT
    points = [
        f"{across(place + 0.5):.1f},{top + HEIGHT - percentile(step.waits, per_cent) * scale:.1f}"
        for place, step in sorted(steps.items())
        if step.waits
    ]
    return [f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="1.5"/>']


def moments(
    first: int, last: int, seconds: float, across: Callable[[float], float], bottom: float
) -> list[str]:
    """The deadline, and the seconds before and after it."""
    drawn = [
        f'<path d="M{across(0):.1f} {TOP}V{bottom}" stroke="#1b2733" stroke-dasharray="4 3"/>',
        f'<text class="m" x="{across(0):.1f}" y="{bottom + 20}">deadline</text>',
    ]
    for place in {first, (first + last) // 2, last} - {0}:
        if abs(across(place) - across(0)) > 60:
            told = f"{place * seconds:+,.0f} s"
            drawn.append(f'<text class="m" x="{across(place):.1f}" y="{bottom + 20}">{told}</text>')
    return drawn


def legend() -> list[str]:
    """What the colours are."""
    right = WIDTH - RIGHT
    return [
        f'<text class="e" x="{right}" y="{TOP - 10}"><tspan fill="{ACCEPTED_FILL}">■ accepted</tspan> '
        f'<tspan fill="{REFUSED_FILL}">■ refused as late</tspan></text>',
        f'<text class="e" x="{right}" y="{TOP + HEIGHT + GAP - 10}">'
        f'<tspan fill="{ACCEPTED_FILL}">— median</tspan> '
        f'<tspan fill="{REFUSED_FILL}">— 99 of 100</tspan></text>',
    ]

"""The program. What it is made of leaves little to clear away: nothing is swept while it is read."""

import gc


def main() -> None:
    """Run the command that was typed."""
    gc.disable()
    from minikoneps.cli import main as run  # noqa: PLC0415 - a fifth of the start would go into sweeping

    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()

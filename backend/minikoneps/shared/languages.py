"""The languages the page speaks; scenarios may be written in more."""

from typing import Literal, get_args

Language = Literal["en", "ar", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

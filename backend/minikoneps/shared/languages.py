"""The languages of the page; scenarios may be written in more."""

from typing import Literal, get_args

Language = Literal["en", "ar", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
PageLanguage = Literal["en", "ar", "fr", "km"]  # faults and papers are English on a Khmer page
PAGE_LANGUAGES: tuple[PageLanguage, ...] = get_args(PageLanguage)

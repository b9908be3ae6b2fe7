"""Guesses the language of a text among those of our users, by letters that only one has and by its commonest words."""

import re
from collections import Counter
from collections.abc import Mapping

_LETTERS: Mapping[str, frozenset[str]] = {
    "kk": frozenset("әғқңөұүһ"),
    "uk": frozenset("їєґ"),
    "ru": frozenset("ыэъё"),
    "pl": frozenset("ąćęłńśźż"),
}
_COMMON: Mapping[str, str] = {
    "ru": """
        и в не на что с по при как это но из у за от для или нет есть все так если уже то мы вы нас вас мне ошибка прошу
        здравствуйте день добрый просим помогите пожалуйста после чтобы где когда можно отчёт отчет""",
    "kk": """
        және мен емес бар жоқ үшін бойынша деп бұл осы қате кезде болды болып жатыр керек сәлеметсіз бе біз сіз маған бізге
        ашылмайды шықпайды көмектесіңіз өтініш қайырлы күн рахмет туралы кейін ма ме ба еді екен""",
    "uk": """
        і й в у не на що з по при як це але із за від для або немає є все так якщо вже то ми ви нас вас мені помилка доброго
        дня прошу допоможіть будь ласка після щоб де коли можна звіт та""",
    "pl": """
        i w nie na że z po przy jak to ale za od do dla lub jest są się nas was mi błąd dzień dobry proszę o pomoc aby gdzie
        kiedy można raport oraz przez już jeśli nam""",
    "en": """
        the a and is not of to in on for with it this that are was we you i please help error when after report can cannot
        does do my our from at as but hello hi an be have has""",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_RARE = {language: _LETTERS.get(language, frozenset()) for language in _WORDS}
_SAMPLE = 2_000
_LETTER_WEIGHT = 0.5


def guess_language(text: str) -> str:
    """ "ru", "kk", "uk", "pl" or "en"; an empty string where nothing speaks for any. Mixed text gets its main language."""
    sample = text[:_SAMPLE].lower()
    words = Counter(re.findall(r"[^\W\d_]+", sample))
    if not words:
        return ""
    scores = {
        language: sum(count for word, count in words.items() if word in own)
        + _LETTER_WEIGHT * sum(count for word, count in words.items() if not _RARE[language].isdisjoint(word))
        for language, own in _WORDS.items()
    }
    best = max(scores, key=scores.__getitem__)
    if scores[best] > 0:
        return best
    if any("а" <= char <= "я" for char in sample):
        return "uk" if "і" in sample and "ы" not in sample else "ru"
    return ""

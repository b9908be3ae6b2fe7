"""The words by which five languages say how urgent something is and what is wanted; written for this product.

Texts are folded first (lower case, ё as е, apostrophes and white space unified). A pattern begins at a word's start and is a
stem unless it ends in ``\\b``, so that inflected forms match too.
"""

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Final

from keyuser.records import ReportKind

Patterns = Sequence[re.Pattern[str]]


class Urgency(IntEnum):
    """How long it can wait in the writer's own words."""

    CAN_WAIT = 0
    NORMAL = 1
    URGENT = 2
    STANDSTILL = 3


def fold_case(text: str) -> str:
    """The form of a text in which words are looked for: same words, one spelling."""
    folded = text.casefold().replace("ё", "е")
    for apostrophe in "’ʼ`":
        folded = folded.replace(apostrophe, "'")
    return " ".join(folded.split())


def first_word(patterns: Patterns, folded: str) -> str:
    """What the earliest match says, empty without one. ``folded`` comes from ``fold_case``."""
    matches = (match for pattern in patterns if (match := pattern.search(folded)))
    found = min(matches, key=lambda match: match.start(), default=None)
    return found.group().strip() if found else ""


def _pair(verbs: str, things: str) -> str:
    """Both stems with up to two words between them: "create a new account"."""
    return rf"(?:{verbs})\w* (?:\w+ ){{0,2}}?(?:{things})\w*"


def _patterns(*stems: str) -> Patterns:
    return tuple(re.compile(rf"\b(?:{stem})") for stem in stems)


URGENCY_WORDS: Final[Mapping[Urgency, Patterns]] = {
    Urgency.CAN_WAIT: _patterns(
        r"не\s?срочн\w*|не горит|может подождать|когда будет время|по возможности\b",
        r"шұғыл емес|асығыс емес|уақытыңыз болғанда",
        r"не\s?терміново|не термінов\w+|може зачекати|коли буде час",
        r"nie ?piln\w*|może poczekać|w wolnej chwili",
        r"not (?:\w+ )?urgent|no (?:rush|hurry)|can wait|when you have time|low priority",
    ),
    Urgency.URGENT: _patterns(
        r"срочн\w*|как можно (?:скорее|быстрее)|поскорее|побыстрее|безотлагательно|немедленно|asap\b",
        r"шұғыл\w*|тезірек|жедел\b|дереу\b|асығыс\w*",
        r"терміново|термінов\w+|якнайшвидше|негайно",
        r"piln\w*|jak najszybciej|natychmiast|niezwłocznie",
        r"urgent\w*|as soon as possible|immediately|high priority",
    ),
    Urgency.STANDSTILL: _patterns(
        r"работа (?:стоит|встала|остановлена|парализована)|все (?:стоит|встало)|простаива\w+|полностью не работает",
        r"(?:никто|все) не (?:может|могут) работать|ни у кого не работает",
        r"срок\w* (?:подачи )?(?:истекает|сегодня|завтра)",
        r"(?:последний|крайний) (?:день|срок)|сорв\w+ (?:срок|торг|закупк)\w*|дедлайн\w*",
        r"жұмыс (?:тоқтап|тоқтады|тұрып)|ешкім (?:жұмыс істей алмай|кіре алмай)",
        r"мерзімі (?:бүгін|ертең)|соңғы (?:күн|мерзім)\w*",
        r"робота (?:стоїть|зупинена|зупинилась|зупинилася)",
        r"ніхто не може працювати|термін (?:спливає|сьогодні|завтра)",
        r"останній день|крайній термін",
        r"praca stoi|nikt nie może pracować|termin (?:mija|upływa|dzisiaj|dziś|jutro)|ostatni dzień|produkcja stoi",
        r"(?:work|production|everything) (?:has )?stopped|nobody can work|no one can work|at a standstill",
        r"deadline|last day|completely down",
    ),
}

#: In order of decision: the first kind with a word in the text wins (see ``rules.suggest_kind``).
KIND_WORDS: Final[Sequence[tuple[ReportKind, Patterns]]] = (
    (
        ReportKind.WISH,
        _patterns(
            r"пожелани\w+|было бы (?:удобн|хорош|здорово|неплохо)\w*",
            r"хотелось бы|предлага(?:ю|ем) (?:добавить|сделать)",
            r"болса (?:жақсы|ыңғайлы) болар еді|қосса (?:жақсы|ыңғайлы) болар|жақсы болар еді|ұсынысым|ұсынамыз",
            r"побажанн\w+|було б (?:зручн|добре|чудово|непогано)\w*|хотілося б|пропону(?:ю|ємо) (?:додати|зробити)",
            r"byłoby (?:miło|dobrze|wygodni\w+|fajnie)|propozycja|proponuj(?:ę|emy)|przydał(?:by|aby|oby) się",
            r"it would be (?:nice|great|good|convenient|helpful)|suggestion|we suggest|feature request|i wish",
        ),
    ),
    (
        ReportKind.INCIDENT,
        _patterns(
            r"ошибк\w*",
            r"не (?:открыва\w+|загружа\w+|печата\w+|могу|можем|видно)",
            r"завис\w*|вылета\w+|сбой\w*|слетел\w*",
            r"пропал\w*|недоступ\w+|не \w+(?:ет|ит|ют|ят|ется|ится|ются|ятся)\b|истек\w*|просроч\w+|недействит\w+",
            r"\w+[мбп][ае]й(?:ды|ді|мын|мін|мыз|міз)\b",  # the negative present: "does not open", "I cannot sign"
            r"қате\w*|жұмыс істеме\w+|ашылма\w+|кіре алма\w+|жүктелме\w+",
            r"шықпа\w+|көрінбе\w+|жіберілме\w+|басылма\w+|\w+ алмай жатыр\w*",
            r"помилк\w*|не (?:працю\w+|відкрива\w+|заванта\w+|друку\w+|зберіга\w+|надсила\w+|можу|можемо|вдається)",
            r"збій|зника\w+|зникл\w+|не \w+(?:є|ить|ють|ать|ється|иться|ються|яться)\b|прострочен\w+",
            r"błąd|błęd\w+|nie (?:działa\w*|otwiera\w*|ładuje|drukuje|zapisuje|mogę|możemy|można|wysyła|widać)",
            r"zawiesz\w+|awari\w+|nie (?:ma|\w+uje|\w+ają)\b|wygas\w+",
            r"errors?\b|(?:does|do|did|is|are) ?(?:not|n't) \w+|doesn't",
            r"don't|can ?not|can't|fails?\b|failed|failure|crash\w*|broken",
            r"frozen|freezes|hangs?\b|unavailable|timed? ?out|expired|invisible",
        ),
    ),
    (
        ReportKind.CHANGE_REQUEST,
        _patterns(
            _pair(
                r"прошу|просим|необходимо|нужно|просьба|надо",
                r"измени|исправи|скорректир|замени|внести (?:измен|коррект|правк)",
            ),
            r"внести (?:изменени|корректиров|правк)\w+|запрос на изменение|корректировк\w+|перенести (?:срок|дат)\w*",
            r"өзгеріс(?:тер)? енгіз\w*|өзгертіп бер\w*|өзгертуді сұрай\w*|түзетіп бер\w*|түзетуді сұрай\w*",
            _pair(r"прошу|просимо|необхідно|потрібно", r"змінити|виправити|замінити|внести (?:змін|правк)"),
            r"внести зміни",
            r"(?:proszę|prosimy) o (?:\w+ )?(?:zmianę|korektę|poprawienie|poprawę)",
            r"wniosek o zmianę|wprowadzić zmian\w+",
            r"change request|please (?:change|correct|amend|update|modify)",
            r"needs? to be (?:changed|corrected|amended)",
        ),
    ),
    (
        ReportKind.SERVICE_REQUEST,
        _patterns(
            _pair(
                r"предостав|дать|дайте|открыть|откройте|нужен|выда|оформ|продл", r"доступ|права|роль|полномочи|лиценз"
            ),
            _pair(
                r"созда|завес|заведите|добав|зарегистрир|подключ|разблокир|заблокир|удал",
                r"учетн|пользовател|сотрудник|логин",
            ),
            r"сброс\w* парол\w*|сменить пароль|восстанов\w+ (?:доступ|парол)\w*|выгруз(?:ить|ку) (?:данн|отчет)\w*",
            r"рұқсат бер\w*|қолжетімділік бер\w*|құпиясөзді (?:қалпына|ауыстыр|өзгерт)\w*",
            r"пайдаланушы(?:ны)? қос\w*|тіркеп бер\w*",
            _pair(r"надати|надайте|відкрити|потрібен", r"доступ|права|роль"),
            r"скинути пароль|додати користувача|створити обліков\w+",
            r"(?:nadanie|przyznanie|nadać|przyznać) (?:\w+ )?(?:dostęp|uprawnie)\w*",
            r"o dostęp|reset hasła|zresetowanie hasła|założyć konto|dodać użytkownika",
            _pair(r"grant|give|need|request|provide|restore", r"access|permission|rights|licen[cs]e"),
            r"reset (?:\w+ )?password|password reset|create (?:\w+ ){0,2}?account",
            r"add (?:\w+ ){0,2}?user|unlock (?:\w+ )?(?:account|user)",
        ),
    ),
    (
        ReportKind.CONSULTATION,
        _patterns(
            r"подскажите|как (?:правильно |можно |мне |нам )?\w+ть\b",
            r"каким образом|где (?:найти|посмотреть|взять|находится)",
            r"прошу (?:разъясн|пояснит|проконсульт)\w*|не понима\w+,? как|вопрос\b|инструкци\w+|объясните",
            r"қалай\b|қайдан (?:табуға|көруге|алуға)|түсіндір\w*|айтып жібер\w*|сұрағым бар|нұсқаулық\w*",
            r"підкажіть|як (?:правильно |можна |мені |нам )?\w+ти\b",
            r"яким чином|де (?:знайти|подивитися|взяти)|поясніть|інструкці\w+",
            r"jak (?:mogę |można |mam )?\w+ć\b|w jaki sposób|gdzie (?:znajdę|mogę|można|jest)",
            r"proszę o (?:wyjaśnienie|informację|instrukcj)\w*",
            r"how (?:do|can|should|to)\b|where (?:can|do|is)\b",
            r"could you (?:explain|tell|advise)|please (?:explain|advise)|question\b",
        ),
    ),
)

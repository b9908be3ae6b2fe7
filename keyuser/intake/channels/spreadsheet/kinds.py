"""Words in a column of kinds, in ru, kk, uk, pl and en. Pure rules."""

import re

from keyuser.records import ReportKind

#: Beginnings of words. The order decides: "запрос на изменение" is a change request, "запрос" alone asks for a service.
_WORDS = {
    ReportKind.CHANGE_REQUEST: r"изменен|доработ|змін|доопрац|өзгер|жетілдір|zmian|change|rfc",
    ReportKind.CONSULTATION: r"консульт|вопрос|питан|кеңес|сұрақ|konsult|pytan|consult|question|how",
    ReportKind.WISH: r"пожелан|предложен|побажан|пропозиц|тілек|ұсыныс|życz|propoz|sugest|wish|idea|suggest|feature",
    ReportKind.INCIDENT: (
        r"инцидент|ошиб|сбой|проблем|авари|інцидент|помил|збій|қате|оқиға|ақау|incydent|błąd|awari|incident|error|bug"
        r"|problem|fail|fault"
    ),
    ReportKind.SERVICE_REQUEST: r"запрос|заявк|запит|обслуж|сұрату|өтінім|wniosek|usług|zlecen|service|request",
}
_COMPILED = {kind: re.compile(rf"\b(?:{stems})") for kind, stems in _WORDS.items()}


def read_kind(text: str) -> ReportKind | None:
    """The kind that a cell names, by its words or by the record's own name; ``None`` where it names none."""
    lowered = text.strip().lower()
    name = lowered.replace("-", "_").replace(" ", "_")
    if name in set(ReportKind):
        return ReportKind(name)
    return next((kind for kind, stems in _COMPILED.items() if stems.search(lowered)), None)

"""How mailers and people mark history, forwards and signatures in ru, kk, uk, pl and en: the patterns of ``replies``."""

import re

VERBS = (
    r"пиш[еу]т?|писав|писал[аи]?|пишет|написа(?:л|в|ла|ли)(?:\s*\(а\))?|сообщил[аи]?|жаз(?:ды|ған|ып)|жіберді"
    r"|wrote|writes|schrieb|pisze|pisał[ao]?|napisał(?:[ao]|\(a\))?"
)
VERB_AT_END = re.compile(rf"(?:{VERBS})\s*:?\s*$", re.IGNORECASE)
VERB = re.compile(rf"\b(?:{VERBS})", re.IGNORECASE)
TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b")
ANGLE_ADDRESS = re.compile(r"<[^<>\s]+@[^<>\s]+>")
MAIL_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")

FIELDS = {
    "from": r"from|от(?:\s+кого)?|від|od|nadawca|кімнен|жіберуші|жіберген|кімден|отправитель",
    "sent": (
        r"sent|date|отправлено|дата|когда|надіслано|wysłan[oe]|wysłany|data|жіберілді|жіберілген(?:\s+(?:күні|уақыты))?|күні"
    ),
    "to": r"to|кому|до|do|adresat|кімге|получател[ьи]|алушы",
    "subject": r"subject|тема|temat|тақырып|тақырыбы",
    "copy": r"cc|copy|копия|копія|dw|kopia|көшірме|көшірмесі|reply-to|attachments?|вложени[яе]|importance|важность",
}
FIELD_NAMES = "|".join(f"(?P<f_{name}>{words})" for name, words in FIELDS.items())
FIELD_LINE = re.compile(rf"^[\s>*_|]*(?:{FIELD_NAMES})[\s*_]*:[\s*]*\S?", re.IGNORECASE)

FORWARD_WORDS = (
    r"forwarded|fwd|пере(?:адресован|направлен|сл|сыл)|пересил|przekazan|przekazyw|przesłan"
    r"|әрі\s+қарай|қайта\s+жібер|жолданған"
)
ORIGINAL_WORDS = r"original|исходное|оригинал|вихідне|початкове|oryginaln|pierwotn|бастапқы|түпнұсқа|ответ|reply"
RULED = re.compile(r"^[\s>]*[-–—_*=]{2,}\s*(?P<words>[^\W\d_][^\n]{2,80}?)\s*[-–—_*=]{2,}\s*$")
BEGIN_FORWARD = re.compile(
    r"^[\s>]*(?:begin forwarded message|начало (?:переадресованного|пересылаемого) (?:сообщения|письма)"
    r"|початок (?:переадресованого|пересланого) (?:повідомлення|листа)|początek (?:przekazywanej|przekazanej) wiadomości"
    r"|жіберілген хабарламаның басы)\s*:?\s*$",
    re.IGNORECASE,
)
RULE = re.compile(r"^[_\-–—=*]{8,}\s*$")

SIGNATURE_MARK = re.compile(r"^(?:-{2,3}|—|–—|__)\s*$")
THANKS = re.compile(
    r"^(?:(?:заранее\s+)?спасибо|благодарю|дякую|рахмет|(?:z\s+góry\s+)?dziękuję|thanks|thank\s+you)\s*,$",
    re.IGNORECASE,
)
GREETING = re.compile(
    r"^(?:с\s+(?:глубоким\s+|большим\s+)?(?:уважением|ув\.?)|с\s+наилучшими(?:\s+пожеланиями)?|всего\s+(?:доброго|хорошего)"
    r"|искренне\s+ваш|з\s+(?:глибокою\s+)?повагою|з\s+найкращими(?:\s+побажаннями)?|щиро\s+ваш"
    r"|құрметпен|ізгі\s+(?:ниетпен|тілекпен)|зор\s+құрметпен|сәлеммен"
    r"|z\s+(?:wyrazami\s+szacunku|poważaniem|pozdrowieniami)|pozdrawiam|pozdrowienia|łączę\s+(?:pozdrowienia|wyrazy)"
    r"|(?:kind(?:est)?|best|warm)\s+(?:regards|wishes)|regards|best|sincerely(?:\s+yours)?|yours\s+(?:sincerely|faithfully|truly)|br|cheers)"
    r"(?:[\s,.!-]+(?P<name>\S.{0,80})?)?$",
    re.IGNORECASE,
)
MOBILE = re.compile(
    r"^(?:отправлено\s+(?:из|с|со)\s|послано\s+(?:из|с)\s|sent\s+(?:from|with|via)\s|надіслано\s+(?:з|із|зі)\s|відправлено\s+(?:з|із)\s"
    r"|wysłan[eo]\s+(?:z|ze|przez)\s|get\s+outlook\s+for|получ(?:ить|ите)\s+outlook|скач(?:ать|айте)\s+outlook|pobierz\s+outlook"
    r"|отримати\s+outlook|(?:\S+\s+){0,4}\S*(?:құрылғы|телефон|iphone|android|samsung|outlook|пошта)\S*\s+(?:арқылы\s+)?жіберілді)",
    re.IGNORECASE,
)

"""How mailers and people mark history, forwards and signatures in ru, kk, uk, pl and en: the patterns of ``replies``."""

import re

VERBS = (
    r"пиш[еу]т?|писав|писал[аи]?|пишет|написа(?:л|в|ла|ли)(?:\s*\(а\))?|сообщил[аи]?|жаз(?:ды|ған|ып)|жіберді"
    r"|wrote|writes|schrieb|pisze|pisał[ao]?|napisał(?:[ao]|\(a\))?"
)
VERB_AT_END = re.compile(rf"(?:{VERBS})\s*:?\s*$", re.IGNORECASE)
VERB = re.compile(rf"\b(?:{VERBS})", re.IGNORECASE)
TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b")
DAY = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b")
ANY_FIELD = re.compile(r"^[\s>*_|]*[^\W\d_][\w-]{0,20}(?:\s[\w-]{1,20})?[*_]*\s?:")
POSTSCRIPT = re.compile(r"^\s*(?:P\.?\s?S\b|З\.?\s?Ы\b|П\.?\s?С\b)", re.IGNORECASE)
ANGLE_ADDRESS = re.compile(r"<[^<>\s]+@[^<>\s]+>")
MAIL_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")

FIELDS = {
    "from": r"from|von|от(?:\s+кого)?|від(?:\s+кого)?|od|nadawca|кімнен|жіберуші|жіберген|кімден|отправитель",
    "sent": (
        r"sent|date|gesendet|datum|отправлено|дата|когда|надіслано|wysłan[oe]|wysłany|data|жіберілді|жіберілген(?:\s+(?:күні|уақыты))?|күні"
    ),
    "to": r"to|an|кому|до|do|adresat|кімге|получател[ьи]|алушы",
    "subject": r"subject|betreff|тема|temat|тақырып|тақырыбы",
    "copy": r"cc|copy|копия|копія|dw|kopia|көшірме|көшірмесі|reply-to|attachments?|вложени[яе]|importance|важность",
}
FIELD_NAMES = "|".join(f"(?P<f_{name}>{words})" for name, words in FIELDS.items())
FIELD_LINE = re.compile(rf"^[\s>*_|]*(?:{FIELD_NAMES})[\s*_]*:[\s*]*\S?", re.IGNORECASE)

FORWARD_WORDS = (
    r"forwarded|fwd|пере(?:адресован|направлен|сл|сыл)|пересил|przekazan|przekazyw|przesłan"
    r"|әрі\s+қарай|қайта\s+жібер|жолданған"
)
ORIGINAL_WORDS = r"original|исходное|ориг[иі]нал|вихідне|початкове|oryginaln|pierwotn|бастапқы|түпнұсқа|ответ|reply"
RULED = re.compile(r"^[\s>]*[-–—_*=]{2,}\s*(?P<words>[^\W\d_][^\n]{2,80}?)\s*[-–—_*=]{2,}\s*$")
BEGIN_FORWARD = re.compile(
    r"^[\s>]*(?:begin forwarded message|начало (?:переадресованного|пересылаемого) (?:сообщения|письма)"
    r"|початок (?:переадресованого|пересланого) (?:повідомлення|листа)"
    r"|початок (?:листа|повідомлення), що пересилається|początek (?:przekazywanej|przekazanej) wiadomości"
    r"|жіберілген хабарламаның басы|(?:пересылаемое|пересланное|переадресованное|перенаправленное) (?:сообщение|письмо)"
    r"|(?:переслане|переадресоване) повідомлення|(?:przekazana|przesłana) wiadomość|forwarded message"
    r"|(?:қайта|әрі қарай) жіберілген (?:хат|хабарлама))\s*:?\s*$",
    re.IGNORECASE,
)
RULE = re.compile(r"^[_\-–—=*]{8,}\s*$")

#: Ticket systems ask for the answer above this line; below it stands what they sent.
ANSWER_ABOVE = re.compile(
    r"^[\s>]*[#=*_–—-]{2,}.{0,40}\b(?:reply|answer|ответ|відповід|жауап|odpowied)\w*.{0,30}"
    r"\b(?:above|выше|над|вище|жоғары|powyżej|nad)"
    r"|^[\s>]*(?:please\s+)?(?:type\s+your\s+)?reply\s+above\s+this\s+line|^[\s>]*(?:пишите\s+)?ответ\w*\s+выше\s+этой\s+(?:линии|строки|черты)",
    re.IGNORECASE,
)
SIGNATURE_MARK = re.compile(r"^(?:-{2,3}|—|–—|_{2,})\s*$")
THANKS = re.compile(
    r"^(?:(?:заранее\s+)?(?:большое\s+)?(?:спасибо|благодарю|признател(?:ен|ьна))|(?:щиро\s+|наперед\s+)?дякую|(?:алдын\s+ала\s+)?ра[хқ]мет"
    r"|(?:z\s+góry\s+)?dziękuję|(?:many\s+)?thanks(?:\s+in\s+advance)?|thank\s+you(?:\s+in\s+advance)?)\s*(?P<end>[,!])$",
    re.IGNORECASE,
)
NAME = re.compile(r"[^\W\d_][\w'’-]*\.?(?:\s+[^\W\d_][\w'’-]*\.?){0,3}")
GREETING = re.compile(
    r"^(?:с\s+(?:глубоким\s+|большим\s+)?(?:уважением|ув\.?)|с\s+наилучшими(?:\s+пожеланиями)?|всего\s+(?:доброго|хорошего|наилучшего)|хорошего\s+дня"
    r"|до\s+свидания|гарного\s+дня|на\s+все\s+добре|miłego\s+dnia|have\s+a\s+(?:nice|good|great)\s+day|сау\s+болыңыз(?:дар)?"
    r"|искренне\s+ваш|з\s+(?:глибокою\s+)?повагою|з\s+найкращими(?:\s+побажаннями)?|щиро\s+ваш"
    r"|құрметпен|ізгі\s+(?:ниетпен|тілекпен)|зор\s+құрметпен|сәлеммен"
    r"|z\s+(?:wyrazami\s+szacunku|poważaniem|(?:serdecznymi\s+)?pozdrowieniami)"
    r"|(?:serdecznie\s+)?pozdrawiam(?:\s+serdecznie)?|pozdrowienia|pozdr|łączę\s+(?:pozdrowienia|wyrazy)"
    r"|(?:kind(?:est)?|best|warm)\s+(?:regards|wishes)|regards|best|sincerely(?:\s+yours)?|yours\s+(?:sincerely|faithfully|truly)|br|cheers)"
    r"(?:[\s,.!/|-]+(?P<name>\S.{0,80})?)?$",
    re.IGNORECASE,
)
_DEVICES = (
    r"iphone|ipad|android|samsung|galaxy|xiaomi|redmi|poco|huawei|honor|nokia|lenovo|blackberry|телефон|смартфон|планшет|устройств"
    r"|пристро|мобильн|мобільн|почт|пошт|mail|outlook|windows|приложени|додатк|телефон|telefon|urządze|poczt|aplikac|device|phone"
)
#: What a program puts below every mail. Without a device's or program's name only a line that is no sentence.
MOBILE = re.compile(
    r"^(?:(?:отправлено\s+(?:из|с|со|через)|послано\s+(?:из|с)|sent\s+(?:from|with|via)|надіслано\s+(?:з|із|зі|від|через)|відправлено\s+(?:з|із)"
    rf"|wysłan[eo]\s+(?:z|ze|przez))\s(?:(?=.*(?:{_DEVICES}))|[^,.!?;:]{{2,40}}$)"
    r"|get\s+outlook\s+for|получ(?:ить|ите)\s+outlook|скач(?:ать|айте)\s+outlook|pobierz\s+(?:aplikację\s+)?outlook"
    r"|отримати\s+outlook|\S+\s+жүйесіне\s+арналған\s+outlook"
    r"|(?:\S+\s+){0,4}\S*(?:құрылғы|телефон|iphone|android|samsung|outlook|пошта)\S*\s+(?:арқылы\s+)?жіберілді)",
    re.IGNORECASE,
)
#: How a company's notice below every mail begins: that it is secret, for its addressee alone, or not to be printed.
DISCLAIMER = re.compile(
    r"^[\s*_\-]*(?:(?:настоящ|данн|это)\w*\s+(?:электронн\w+\s+)?(?:сообщени|письм)\w*.{0,200}(?:конфиденц|адресат)"
    r"|(?:ц[ея]|дан[еи]й?)\s+(?:електронн\w+\s+)?(?:повідомлення|лист)\w*.{0,200}(?:конфіденц|адресат)"
    r"|(?:бұл|осы)\s+(?:электрондық\s+)?(?:хат|хабарлама)\w*.{0,200}(?:құпия|конфиденц|адресат)"
    r"|(?:niniejsz|t[aeo]n?)\w*\s+(?:wiadomość|e-?mail|korespondencja).{0,200}(?:poufn|adresat)"
    r"|(?:this|the\s+information\s+(?:contained\s+)?in\s+this)\s+(?:e-?mail|message|communication).{0,200}(?:confidential|addressee|recipient)"
    r"|уведомление\s+о\s+конфиденциальности|confidentiality\s+notice|подумайте\s+об\s+(?:экологии|окружающей)"
    r"|please\s+consider\s+the\s+environment|перед\s+тем,?\s+как\s+распечатать)",
    re.IGNORECASE,
)

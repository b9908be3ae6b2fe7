"""Which servers a mail address probably has. No Qt here."""

#: Domains of providers whose servers are not called after the domain: incoming, outgoing.
_PROVIDERS = {
    "gmail.com": ("imap.gmail.com", "smtp.gmail.com"),
    "googlemail.com": ("imap.gmail.com", "smtp.gmail.com"),
    "yandex.ru": ("imap.yandex.ru", "smtp.yandex.ru"),
    "ya.ru": ("imap.yandex.ru", "smtp.yandex.ru"),
    "yandex.kz": ("imap.yandex.ru", "smtp.yandex.ru"),
    "yandex.com": ("imap.yandex.com", "smtp.yandex.com"),
    "mail.ru": ("imap.mail.ru", "smtp.mail.ru"),
    "bk.ru": ("imap.mail.ru", "smtp.mail.ru"),
    "inbox.ru": ("imap.mail.ru", "smtp.mail.ru"),
    "list.ru": ("imap.mail.ru", "smtp.mail.ru"),
    "mail.kz": ("imap.mail.kz", "smtp.mail.kz"),
    "ukr.net": ("imap.ukr.net", "smtp.ukr.net"),
    "i.ua": ("imap.i.ua", "smtp.i.ua"),
    "onet.pl": ("imap.poczta.onet.pl", "smtp.poczta.onet.pl"),
    "o2.pl": ("poczta.o2.pl", "poczta.o2.pl"),
    "interia.pl": ("poczta.interia.pl", "poczta.interia.pl"),
    "icloud.com": ("imap.mail.me.com", "smtp.mail.me.com"),
}


def domain_of(address: str) -> str:
    """What stands behind the @; empty where there is nothing that could be a domain."""
    domain = address.rpartition("@")[2].strip().lower() if "@" in address else ""
    return domain if "." in domain.strip(".") else ""


def imap_server(address: str) -> str:
    """The server whose mailbox has that address, as it is mostly called; empty for no address."""
    domain = domain_of(address)
    return _PROVIDERS.get(domain, (f"imap.{domain}", ""))[0] if domain else ""


def smtp_server(address: str) -> str:
    """The server that sends for that address, as it is mostly called; empty for no address."""
    domain = domain_of(address)
    return _PROVIDERS.get(domain, ("", f"smtp.{domain}"))[1] if domain else ""

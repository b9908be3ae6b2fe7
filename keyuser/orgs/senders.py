"""Which organisation a sender's address speaks for."""

from typing import Final

from keyuser.records import Origin
from keyuser.store import UnitOfWork

#: Providers where anybody has an address: such a domain says nothing about an employer.
PUBLIC_PROVIDERS: Final = frozenset({
    "mail.ru", "bk.ru", "inbox.ru", "list.ru", "internet.ru", "vk.com", "yandex.ru", "yandex.kz", "yandex.com",
    "yandex.ua", "yandex.by", "ya.ru", "rambler.ru", "lenta.ru", "autorambler.ru", "myrambler.ru", "ro.ru", "mail.kz",
    "inbox.kz", "nur.kz", "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "live.ru",
    "msn.com", "outlook.kz", "outlook.pl", "icloud.com", "me.com", "mac.com", "yahoo.com", "yahoo.pl", "ymail.com",
    "aol.com", "gmx.com", "gmx.net", "gmx.de", "proton.me", "protonmail.com", "pm.me", "tutanota.com", "tuta.io",
    "zoho.com", "fastmail.com", "hey.com", "ukr.net", "i.ua", "meta.ua", "bigmir.net", "email.ua", "online.ua",
    "ua.fm", "wp.pl", "o2.pl", "onet.pl", "op.pl", "vp.pl", "poczta.onet.pl", "interia.pl", "interia.eu", "gazeta.pl",
    "tlen.pl", "poczta.fm", "duck.com", "mailbox.org", "mail.com", "email.com", "web.de", "t-online.de", "qq.com",
    "163.com", "126.com",
})  # fmt: skip


def organisation_of_sender(db: UnitOfWork, email: str) -> Origin | None:
    """Where mail from that address comes from; ``None`` where the directory does not say it clearly.

    The person with exactly this address first; of a shared mailbox the organisation that all its people share. Then the
    domain, or the domain above it, where it belongs to one organisation only and is no public provider's.
    """
    address = email.strip().lower()
    domain = address.rpartition("@")[2]
    if not domain or domain == address:
        return None
    people = db.people.get_many(db.people.by_emails([address]).get(address, ()))
    known = {person.organisation for person in people if person.organisation}
    if len(known) == 1:
        sites = {person.site for person in people}
        return Origin(known.pop(), sites.pop() if len(sites) == 1 else "", people[0].id if len(people) == 1 else None)
    return None if known else _of_domain(db, domain)


def _of_domain(db: UnitOfWork, domain: str) -> Origin | None:
    labels = domain.split(".")
    for start in range(len(labels) - 1):  # "astana.kmg.kz", then "kmg.kz"; never "kz" alone
        candidate = ".".join(labels[start:])
        if candidate in PUBLIC_PROVIDERS:
            return None
        organisations = db.people.organisations_of_domain(candidate)
        if organisations:
            return Origin(next(iter(organisations))) if len(organisations) == 1 else None
    return None

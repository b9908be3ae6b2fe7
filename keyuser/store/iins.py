"""Sealing IINs inside a unit of work. Which key is in use stands in ``meta``; it is made when the first IIN is sealed."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, and_, bindparam, func, select, text, update

from keyuser.errors import MachineError
from keyuser.iin import HIDDEN, hide_iins, mask_iin, without_iins
from keyuser.records import IdKind
from keyuser.store.meta import Meta
from keyuser.store.tables import group_suggestions, groups, people, report_answers, report_ids, reports
from keyuser.vault import Key, Vault, key_id_of

_KEY = "iin_key"
_SEALED = "iins_sealed"

#: The places that a seal is bound to.
PERSON = "people.iin"
REPORT = "report_ids.value"
ANSWER = "report_answers.value"


class Iins:
    """Seals, opens and finds IINs of one database."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._meta = Meta(connection)
        self._vault = vault
        self._current: Key | None = None

    def seal(self, iin: str, place: str) -> tuple[str, str]:
        """The sealed IIN and its digest. Call inside a write unit: the first IIN of a database makes its key.

        ``MachineError`` where the key is not on this computer.
        """
        key = self._key() or self._new_key()
        return key.seal(iin, place), key.digest(iin)

    def open(self, sealed: str, place: str) -> str:
        """The IIN; ``MachineError`` where its key is not here or the value was altered."""
        return self._vault.key(key_id_of(sealed)).open(sealed, place)

    def mask(self, sealed: str, place: str) -> str:
        """What may be shown of it; nothing but bullets where it cannot be opened, which is no reason to stop."""
        try:
            return mask_iin(self.open(sealed, place))
        except MachineError:
            return HIDDEN

    def digest(self, iin: str) -> str:
        """The keyed hash to look an IIN up by; empty where nothing was sealed here yet. ``MachineError`` without the key."""
        key = self._key()
        return "" if key is None else key.digest(iin)

    def whose(self, iin: str) -> str:
        """Names the IIN's owner in the ledger: the key's id and the keyed hash. Call inside a write unit."""
        key = self._key() or self._new_key()
        return f"{key.id}.{key.digest(iin)}"

    def key_id(self) -> str:
        """The id of the key in use; empty where there is none yet."""
        return self._meta.get(_KEY) or ""

    def count(self) -> int:
        """How many sealed IINs there are."""
        return sum(
            self._connection.scalar(select(func.count()).select_from(table).where(table.c[digest] != "")) or 0
            for table, _, digest, _ in _columns()
        )

    def use_new_key(self) -> tuple[int, int]:
        """Seals everything with a new key; how many IINs were sealed anew, and how many could not be opened and stay.

        Call inside a write unit. The key is in the keychain before anything depends on it; earlier keys stay there.
        """
        key = self._new_key()
        done = lost = 0
        for table, value, digest, place in _columns():
            rows = []
            for key_values, sealed in self._each(table, value, digest):
                try:
                    iin = self.open(sealed, place)
                except MachineError:
                    lost += 1
                    continue
                rows.append({**key_values, "sealed": key.seal(iin, place), "found_by": key.digest(iin)})
            done += len(rows)
            self._put(table, value, digest, rows)
        return done, lost

    def seal_what_stands_open(self) -> None:
        """Once for a database that an earlier version wrote: seals the IINs found in reports, and takes them out of the search
        index, of groups' texts and of the reasons of suggestions. Call inside a write unit; ``MachineError`` leaves all as it
        was."""
        if self._meta.get(_SEALED):
            return
        query = select(report_ids.c.id, report_ids.c.value).where(report_ids.c.kind == IdKind.IIN)
        rows = []
        for row_id, value in self._connection.execute(query.where(report_ids.c.digest == "")).all():
            sealed, found_by = self.seal(value, REPORT)
            rows.append({"key_id": row_id, "sealed": sealed, "found_by": found_by})
        self._put(report_ids, "value", "digest", rows)
        self._index_again()
        self._hide_in_suggestions()
        self._hide_in_groups()
        self._meta.set(_SEALED, "1")

    def is_sealed(self) -> bool:
        """Whether ``seal_what_stands_open`` has been done."""
        return self._meta.get(_SEALED) is not None

    def _key(self) -> Key | None:
        if self._current is None:
            key_id = self._meta.get(_KEY)
            self._current = None if key_id is None else self._vault.key(key_id)
        return self._current

    def _new_key(self) -> Key:
        key = self._vault.new_key()
        self._meta.set(_KEY, key.id)
        self._current = key
        return key

    def _each(self, table: Table, value: str, digest: str) -> Iterator[tuple[dict[str, object], str]]:
        """The sealed values of a column, each with what ``_put`` finds its row by."""
        keys = _keys(table)
        query = select(*keys, table.c[value]).where(table.c[digest] != "")
        for row in self._connection.execute(query).all():
            yield {f"key_{column.name}": item for column, item in zip(keys, row, strict=False)}, row[-1]

    def _put(self, table: Table, value: str, digest: str, rows: list[dict[str, object]]) -> None:
        if rows:
            found = and_(*(column == bindparam(f"key_{column.name}") for column in _keys(table)))
            statement = update(table).where(found)
            values: dict[str, Any] = {value: bindparam("sealed"), digest: bindparam("found_by")}
            self._connection.execute(statement.values(values), rows)

    def _index_again(self) -> None:
        """The index keeps no text of its own that could be changed: it is written anew, and only where it holds an IIN."""
        spans: dict[tuple[int, str], list[tuple[int, int]]] = {}
        columns = report_ids.c
        for row in self._connection.execute(select(report_ids).where(columns.kind == IdKind.IIN)):
            spans.setdefault((row.report_id, row.field), []).append((row.start, row.end))
        everything = select(
            reports.c.id, reports.c.subject, reports.c.text, reports.c.sender_name, reports.c.sender_email
        )
        remove = text(
            "INSERT INTO report_search (report_search, rowid, subject, text, sender) VALUES ('delete', :id, :s, :t, :f)"
        )
        add = text("INSERT INTO report_search (rowid, subject, text, sender) VALUES (:id, :s, :t, :f)")
        for row in self._connection.execute(everything).all():
            sender = f"{row.sender_name} {row.sender_email}"
            before = {"id": row.id, "s": fold(row.subject), "t": fold(row.text), "f": fold(sender)}
            after = {
                "id": row.id,
                "s": searchable(row.subject, spans.get((row.id, "subject"), [])),
                "t": searchable(row.text, spans.get((row.id, "text"), [])),
                "f": searchable(sender),
            }
            if after != before:
                self._connection.execute(remove, before)
                self._connection.execute(add, after)
        self._connection.execute(text("INSERT INTO report_search (report_search) VALUES ('optimize')"))

    def _hide_in_suggestions(self) -> None:
        columns = group_suggestions.c
        for row_id, reasons in self._connection.execute(select(columns.id, columns.reasons)).all():
            hidden = [[feature, hide_iins(words), share] for feature, words, share in reasons]
            if hidden != reasons:
                self._connection.execute(update(group_suggestions).where(columns.id == row_id).values(reasons=hidden))

    def _hide_in_groups(self) -> None:
        columns = (groups.c.title, groups.c.description, groups.c.wanted_result)
        for row_id, *texts in self._connection.execute(select(groups.c.id, *columns)).all():
            hidden = [hide_iins(words) for words in texts]
            if hidden != texts:
                values = dict(zip((column.name for column in columns), hidden, strict=True))
                self._connection.execute(update(groups).where(groups.c.id == row_id).values(values))


def searchable(words: str, iins: list[tuple[int, int]] | None = None) -> str:
    """Text as the search sees it: without IINs. Those at ``iins`` are known, the others are recognised."""
    return fold(without_iins(words, iins or ()))


def fold(words: str) -> str:
    """SQLite folds case and accents itself, but not ё, which people write as е."""
    return words.replace("ё", "е").replace("Ё", "Е")


def _columns() -> tuple[tuple[Table, str, str, str], ...]:
    return (
        (people, "iin", "iin_digest", PERSON),
        (report_ids, "value", "digest", REPORT),
        (report_answers, "value", "digest", ANSWER),
    )


def _keys(table: Table) -> tuple[Column[Any], ...]:
    return tuple(table.primary_key.columns)

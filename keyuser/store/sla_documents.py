"""Queries on contracts, policies and calendars as they were taken in, and on when each contract was put in force."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from keyuser.records import Activation, DocumentKind, RecordFault, SealedTable, SlaDocument
from keyuser.store.sla_seals import check_rows, seal_row
from keyuser.store.statements import insert_row
from keyuser.store.tables import sla_activations, sla_documents
from keyuser.store.types import canonical_json


def document_sha256(content: Any) -> str:
    """The hash of a document's canonical text."""
    return hashlib.sha256(canonical_json(content).encode("utf-8", "surrogatepass")).hexdigest()


class SlaDocuments:
    """Documents and activations; neither is ever changed or removed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        kind: DocumentKind,
        *,
        name: str,
        version: str,
        content: dict[str, Any],
        source_file: str,
        added_at: datetime,
        added_by: str,
    ) -> SlaDocument:
        """Keeps a document, or gives the equal one that is kept already."""
        sha256 = document_sha256(content)
        known = self.by_sha256(kind, sha256)
        if known is not None:
            return known
        values: dict[str, Any] = {
            "kind": kind,
            "name": name,
            "version": version,
            "sha256": sha256,
            "content": content,
            "source_file": source_file,
            "added_at": added_at,
            "added_by": added_by,
        }
        row_id = insert_row(self._connection, sla_documents, **values)
        seal_row(self._connection, SealedTable.DOCUMENTS, row_id)
        return SlaDocument(row_id, **values)

    def get(self, document_id: int) -> SlaDocument | None:
        """One document."""
        return self._one(sla_documents.c.id == document_id)

    def by_sha256(self, kind: DocumentKind, sha256: str) -> SlaDocument | None:
        """The document with that hash."""
        return self._one(sla_documents.c.kind == kind, sla_documents.c.sha256 == sha256)

    def contract(self, version: str) -> SlaDocument | None:
        """The latest contract document of that version."""
        return self._one(sla_documents.c.kind == DocumentKind.CONTRACT, sla_documents.c.version == version)

    def list(self, kind: DocumentKind | None = None) -> Sequence[SlaDocument]:
        """All documents, or those of one kind, in the order in which they were taken in."""
        query = select(sla_documents).order_by(sla_documents.c.id)
        if kind is not None:
            query = query.where(sla_documents.c.kind == kind)
        return tuple(_document(row) for row in self._connection.execute(query))

    def faults(self) -> Sequence[RecordFault]:
        """The documents, activations and closings that are not as they were added."""
        return check_rows(self._connection)

    def activate(
        self,
        *,
        vendor_id: str,
        document_id: int,
        version: str,
        valid_from: datetime | None,
        valid_to: datetime | None,
        activated_at: datetime,
        actor: str,
        language: str = "",
        sentences: Sequence[str] = (),
        sentences_sha256: str = "",
    ) -> Activation:
        """Puts a contract in force for tickets created in [valid_from, valid_to)."""
        values: dict[str, Any] = {
            "vendor_id": vendor_id,
            "document_id": document_id,
            "version": version,
            "valid_from": valid_from,
            "valid_to": valid_to,
            "activated_at": activated_at,
            "actor": actor,
            "language": language,
            "sentences": tuple(sentences),
            "sentences_sha256": sentences_sha256,
        }
        row_id = insert_row(self._connection, sla_activations, **values)
        seal_row(self._connection, SealedTable.ACTIVATIONS, row_id)
        return Activation(row_id, **values)

    def activations(self, vendor_id: str | None = None) -> Sequence[Activation]:
        """All activations, or one vendor's, in the order in which they were made."""
        query = select(sla_activations).order_by(sla_activations.c.id)
        if vendor_id is not None:
            query = query.where(sla_activations.c.vendor_id == vendor_id)
        return tuple(_activation(row) for row in self._connection.execute(query))

    def _one(self, *conditions: Any) -> SlaDocument | None:
        query = select(sla_documents).where(*conditions).order_by(sla_documents.c.id.desc()).limit(1)
        row = self._connection.execute(query).first()
        return None if row is None else _document(row)


def _document(row: Row[Any]) -> SlaDocument:
    return SlaDocument(
        id=row.id,
        kind=DocumentKind(row.kind),
        name=row.name,
        version=row.version,
        sha256=row.sha256,
        content=row.content,
        source_file=row.source_file,
        added_at=row.added_at,
        added_by=row.added_by,
    )


def _activation(row: Row[Any]) -> Activation:
    return Activation(
        id=row.id,
        vendor_id=row.vendor_id,
        document_id=row.document_id,
        version=row.version,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        activated_at=row.activated_at,
        actor=row.actor,
        language=row.language,
        sentences=tuple(row.sentences),
        sentences_sha256=row.sentences_sha256,
    )

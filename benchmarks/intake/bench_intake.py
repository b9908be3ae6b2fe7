"""Mails a second: parsing beside python's own parser and mail-parser in one run, the whole path to the stored report, memory.

Parsing means the same for all: subject, sender, readable text and the bytes of every file. Each parser takes every mail in
turn, so that what else the machine does hits all alike; times are of this process on the processor. The whole path is on the
wall clock, because it waits for the disk on purpose. mail-parser is fetched into a folder that is removed afterwards, where
it is not installed and there is a package index.
"""

import argparse
import email
import email.header
import importlib.util
import logging
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from email.message import Message
from pathlib import Path

from benchmarks.intake.mails import mail, write_mbox, write_table
from keyuser.clock import SystemClock
from keyuser.intake.channels.mbox import read_mbox
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.model import Mail
from keyuser.intake.mail.parse import parse_mail
from keyuser.intake.mail.replies import find_folds
from keyuser.intake.service import IntakeService
from keyuser.paths import Profile, resource
from keyuser.store import Store

#: The goals: times python's own parser, and reports a second on the whole path.
SLOWEST_RATIO, LOWEST_RATE = 3.0, 150.0
_MAIL_PARSER = "mail-parser==4.8.0"
_SHARED = Path(__file__).parents[3] / "shared" / "cases" / "mail" / "corpus"


def main(argv: Sequence[str] = ()) -> int:
    """Prints the figures; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=400, help="invented mails to parse")
    parser.add_argument("--imported", type=int, default=2_000, help="mails, and rows of a table, on the whole path")
    parser.add_argument("--megabytes", type=int, default=200, help="size of the mbox whose reading is watched")
    parser.add_argument("--gigabyte", action="store_true", help="the same as --megabytes 1000")
    parser.add_argument("--peak-of", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.peak_of:
        return _print_peak(options.peak_of)
    with tempfile.TemporaryDirectory() as folder:
        _fetch_mail_parser(folder)
        fast = _measure_parsing("invented mails", [mail(number) for number in range(options.mails)])
        fast = _measure_parsing("demo mails", _files(resource("demo"), 300)) and fast
        if _SHARED.is_dir():
            fast = _measure_parsing("other projects' mails", _files(_SHARED, 300)) and fast
    _measure_apart()
    with tempfile.TemporaryDirectory() as folder:
        fast = _measure_path(Path(folder), options.imported) and fast
    flat = _measure_memory(1_000 if options.gigabyte else options.megabytes)
    return 0 if fast and flat else 1


def _fetch_mail_parser(folder: str) -> None:
    """Into a folder of its own: it is compared with, never used, and so no dependency."""
    logging.getLogger("mailparser").setLevel(logging.CRITICAL)
    if importlib.util.find_spec("mailparser"):
        return
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, _MAIL_PARSER]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        sys.path.append(folder)
        importlib.invalidate_caches()


def _measure_apart() -> None:
    """A long mail in the process that can be ended: what its start and the way there and back cost."""
    line = "<p>Отчёт не открывается, ошибка 500 на шаге 3.</p>\n"
    raw = b"From: a@example.kz\nSubject: long\nContent-Type: text/html; charset=utf-8\n\n" + line.encode() * 8_000
    spent = []
    for read in (incoming_from_mail, incoming_from_mail, lambda *names: _fold(parse_mail(names[0]))):
        started = time.perf_counter()
        read(raw, "", "")
        spent.append(time.perf_counter() - started)
    print(f"a mail with {len(raw) / 1_000_000:.1f} MB of text, read in a process that can be ended:")
    print(
        f"  {spent[0]:.2f} s with the start of the process, {spent[1]:.2f} s the next; {spent[2]:.2f} s in this process"
    )


def _fold(read: Mail) -> object:
    """What comes after parsing, as far as it takes time."""
    return find_folds(read.text, sender_name=read.sender_name)


def _files(root: Path, most: int) -> list[bytes]:
    found = sorted(path for path in root.rglob("*") if path.suffix in (".eml", ".txt"))
    return [path.read_bytes() for path in found[:most]]


def _measure_parsing(name: str, mails: Sequence[bytes]) -> bool:
    parsers: dict[str, Callable[[bytes], object]] = {
        "python's parser": _python, "keyuser": parse_mail, "keyuser, folded too": lambda raw: incoming_from_mail(raw, "", ""),
    }  # fmt: skip
    if importlib.util.find_spec("mailparser"):
        parsers["mail-parser"] = _mail_parser
    spent, failed = dict.fromkeys(parsers, 0.0), dict.fromkeys(parsers, 0)
    for raw in mails:
        for parser, parse in parsers.items():
            started = time.process_time()
            try:
                parse(raw)
            except Exception:  # noqa: BLE001 - the others fail on mails of this kind, and that is a figure too
                failed[parser] += 1
            spent[parser] += time.process_time() - started
    size = sum(map(len, mails)) / 1_000_000
    print(f"{name}: {len(mails):,}, {size:.1f} MB")
    for parser, seconds in spent.items():
        ratio = seconds / spent["python's parser"]
        print(
            f"  {parser:22s} {len(mails) / seconds:9,.0f} a second   {ratio:5.2f} times the time   {failed[parser]} failed"
        )
    if "mail-parser" not in parsers:
        print("  mail-parser             not installed")
    return spent["keyuser"] <= SLOWEST_RATIO * spent["python's parser"] and not failed["keyuser"]


def _python(raw: bytes) -> tuple[str, str, list[str], list[bytes]]:
    """What a script with the standard library does; HTML stays HTML."""
    message = email.message_from_bytes(raw)
    texts: list[str] = []
    files: list[bytes] = []
    for part in message.walk():
        if part.is_multipart():
            continue
        data = part.get_payload(decode=True)
        content = data if isinstance(data, bytes) else b""
        if part.get_content_maintype() == "text" and not part.get_filename():
            texts.append(content.decode(part.get_content_charset("utf-8"), "replace"))
        else:
            files.append(content)
    return _header(message, "subject"), _header(message, "from"), texts, files


def _header(message: Message, name: str) -> str:
    return str(email.header.make_header(email.header.decode_header(message.get(name, ""))))


def _mail_parser(raw: bytes) -> object:
    import mailparser

    parsed = mailparser.parse_from_bytes(raw)
    return parsed.subject, parsed.from_, parsed.body, parsed.attachments


def _measure_path(folder: Path, count: int) -> bool:
    mails = folder / "mails"
    mails.mkdir()
    for number in range(count):
        (mails / f"{number}.eml").write_bytes(mail(number))
    write_table(folder / "table.csv", count)
    store = Store(Profile(folder / "profile"))
    try:
        service = IntakeService(store, SystemClock())
        fast = [_measure_import(service, source, count) for source in (mails, folder / "table.csv")]
    finally:
        store.close()
    return all(fast)


def _measure_import(service: IntakeService, source: Path, count: int) -> bool:
    started, worked = time.perf_counter(), time.process_time()
    result = service.import_paths([source])
    seconds, busy = time.perf_counter() - started, time.process_time() - worked
    rate = len(result.taken) / seconds
    print(f"whole path of {source.name}: {len(result.taken):,} reports in {seconds:.1f} s, {rate:,.0f} a second")
    print(
        f"  of that {busy:.1f} s on the processor, {1_000 * busy / count:.2f} ms each;"
        f" {len(result.failed)} failed, {result.already} were there already"
    )
    return len(result.taken) == count and rate >= LOWEST_RATE


def _measure_memory(megabytes: int) -> bool:
    """Reads a small and a large mbox, each in a fresh process: the peak must be the same."""
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        for size in (20, megabytes):
            path = Path(folder) / f"{size}.mbox"
            count = write_mbox(path, size)
            command = [sys.executable, "-m", "benchmarks.intake.bench_intake", "--peak-of", str(path)]
            started = time.perf_counter()
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
            path.unlink()
            if not said:
                print("memory: this system does not tell the peak of a process")
                return True
            peaks.append(int(said[0]))
            print(
                f"mbox of {size:5,} MB: {count:7,} mails, {time.perf_counter() - started:5.1f} s, peak {peaks[-1]:,} MB"
            )
    return peaks[1] <= peaks[0] + 20


def _print_peak(path: Path) -> int:
    try:
        import resource as usage
    except ImportError:
        return 0
    for _ in read_mbox(path, path.name):
        pass
    kilobytes = usage.getrusage(usage.RUSAGE_SELF).ru_maxrss
    print(kilobytes // (1_000_000 if sys.platform == "darwin" else 1_000))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

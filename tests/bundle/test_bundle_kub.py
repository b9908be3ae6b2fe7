import hashlib
import io
import json
import shutil
import subprocess
import tracemalloc
import zipfile
from contextlib import contextmanager

import bundle_samples as sample
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyuser.bundle.kub import SEAL_LENGTH, write_bundle
from keyuser.bundle.manifest import build_manifest, manifest_bytes
from keyuser.bundle.reading import open_bundle
from keyuser.bundle.verification import Problem, verify
from keyuser.errors import Cancelled, InputError, MachineError

MANIFEST = build_manifest(sample.BUNDLE, sample.CASES, sample.CLIENT, sample.VENDOR, sample.AT)


@contextmanager
def stored(sha256):
    yield io.BytesIO(sample.FILES[sha256])


@pytest.fixture(scope="module")
def kub(tmp_path_factory):
    path = tmp_path_factory.mktemp("bundles") / "KU-7F3K2Q-0001.kub"
    write_bundle(path, MANIFEST, stored)
    return path


@pytest.fixture
def work(tmp_path):
    return tmp_path / "x.kub"


def test_the_same_input_gives_the_same_bytes(kub, work):
    written = write_bundle(work, MANIFEST, stored)
    data = work.read_bytes()
    assert data == kub.read_bytes()
    assert written.sha256 == hashlib.sha256(data).hexdigest()
    assert written.manifest_sha256 == hashlib.sha256(manifest_bytes(MANIFEST)).hexdigest()
    assert written.size == len(data)


def test_it_is_an_ordinary_zip_file(kub):
    with zipfile.ZipFile(kub) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(archive.namelist())
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o100644}
        kinds = {info.filename.rpartition(".")[2]: info.compress_type for info in archive.infolist()}
        assert kinds["png"] == kinds["jpg"] == zipfile.ZIP_STORED
        assert kinds["csv"] == kinds["json"] == zipfile.ZIP_DEFLATED
        assert archive.read("README.txt").decode().startswith("Сводное обращение KU-7F3K2Q-0001")


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not on this machine")
def test_the_sums_are_those_that_sha256sum_checks(kub, tmp_path):
    with zipfile.ZipFile(kub) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.count(b"OK") == 6


def test_progress_counts_bytes_and_cancelling_leaves_nothing(work):
    seen = []
    write_bundle(work, MANIFEST, stored, lambda done, total, what: seen.append((done, total)))
    total = sum(file["size"] for file in MANIFEST["evidence"])
    assert seen[0] == (0, total)
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)
    before = work.read_bytes()

    def stop(done, total, what):
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_bundle(work, MANIFEST, stored, stop)
    assert [path.name for path in work.parent.iterdir()] == [work.name]
    assert work.read_bytes() == before


@pytest.mark.parametrize("wrong", [b"", b"x" * 30, sample.TABLE + b"more", sample.TABLE[:-1]])
def test_a_damaged_stored_file_is_named_and_nothing_is_written(work, wrong):
    @contextmanager
    def damaged(sha256):
        data = sample.FILES[sha256]
        yield io.BytesIO(wrong if data == sample.TABLE else data)

    with pytest.raises(MachineError, match=r"“документы\.csv” is damaged"):
        write_bundle(work, MANIFEST, damaged)
    assert not list(work.parent.iterdir())


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError, match="could not be written"):
        write_bundle(tmp_path / "file" / "x.kub", MANIFEST, stored)


class Zeros(io.RawIOBase):
    """A large file that exists nowhere."""

    def __init__(self, size):
        self.left = size

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(self.left, len(buffer))
        buffer[:count] = bytes(count)
        self.left -= count
        return count


def test_memory_is_flat_for_large_evidence(work):
    size = 48 << 20
    digest = hashlib.sha256()
    for _ in range(48):
        digest.update(bytes(1 << 20))
    sha256 = digest.hexdigest()
    large = json.loads(manifest_bytes(MANIFEST).replace(MANIFEST["evidence"][0]["sha256"].encode(), sha256.encode()))
    large["evidence"][0]["size"] = size

    @contextmanager
    def opened(wanted):
        yield Zeros(size) if wanted == sha256 else io.BytesIO(sample.FILES[wanted])

    tracemalloc.start()
    write_bundle(work, large, opened)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert work.stat().st_size > size
    assert peak < 8 << 20
    assert verify(work).intact


def test_opening_gives_back_what_went_in(kub):
    with open_bundle(kub) as bundle:
        assert bundle.manifest == MANIFEST
        assert bundle.manifest_bytes == manifest_bytes(MANIFEST)
        assert bundle.page.startswith(b"<!DOCTYPE html>")
        for sha256 in (file["sha256"] for file in MANIFEST["evidence"]):
            with bundle.evidence(sha256) as file:
                assert file.read() == sample.FILES[sha256]
        with pytest.raises(InputError), bundle.evidence("f" * 64):
            pass


def test_an_exception_of_the_reader_stays_its_own(kub):
    with pytest.raises(ValueError, match="mine"), open_bundle(kub):
        raise ValueError("mine")


def test_verify_accepts_what_was_written(kub):
    assert verify(kub).intact
    assert verify(kub).problem is Problem.NONE


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_flipped_bit_is_found(kub, work, data):
    content = bytearray(kub.read_bytes())
    # half of the flips in the structure at the end, which is where a zip reader is lenient
    first = len(content) - 1500 if data.draw(st.booleans()) else 0
    position = data.draw(st.integers(first, len(content) - 1))
    content[position] ^= 1 << data.draw(st.integers(0, 7))
    work.write_bytes(content)
    assert not verify(work).intact


@given(st.integers(0, 10_000), st.binary(max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_cut_or_added_is_found(kub, work, cut, tail):
    content = kub.read_bytes()
    changed = content[: len(content) - cut] + tail
    work.write_bytes(changed)
    assert verify(work).intact is (changed == content)


def repack(kub, work, *, change=None, drop=(), add=(), comment=True):
    with zipfile.ZipFile(kub) as source, zipfile.ZipFile(work, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename not in drop:
                target.writestr(info, (change or {}).get(info.filename, data))
        for name, data in add:
            target.writestr(name, data)
        target.comment = source.comment if comment else b""


def test_verify_names_what_was_altered_missing_or_added(kub, work):
    picture = MANIFEST["evidence"][0]["path"]
    for name in ("manifest.json", "index.html", "README.txt", "SHA256SUMS", picture):
        repack(kub, work, change={name: b"{}"})
        assert (verify(work).problem, verify(work).part) == (Problem.ALTERED, name)
        repack(kub, work, drop=[name])
        assert (verify(work).problem, verify(work).part) == (Problem.MISSING, name)
        assert name in verify(work).message
    repack(kub, work, add=[("evidence/new.txt", b"x")])
    assert (verify(work).problem, verify(work).part) == (Problem.ADDED, "evidence/new.txt")
    with pytest.warns(UserWarning, match="Duplicate"):
        repack(kub, work, add=[(picture, sample.DIALOG)])
    assert (verify(work).problem, verify(work).part) == (Problem.ADDED, picture)


def test_packed_again_is_told_apart_from_altered(kub, work):
    repack(kub, work, comment=False)
    verdict = verify(work)
    assert (verdict.intact, verdict.part) == (False, "archive")
    assert verdict.message.startswith("The parts are unaltered")
    with open_bundle(work) as bundle:
        assert bundle.manifest == MANIFEST


def forge(work, manifest):
    """A bundle whose hashes are all right, of a manifest that keyuser would not write."""
    write_bundle(work, {**MANIFEST, "items": manifest["items"]}, stored)
    return work


def test_right_hashes_do_not_excuse_a_wrong_manifest(work):
    items = json.loads(json.dumps(MANIFEST["items"]))
    items[0]["item"] = 7
    verdict = verify(forge(work, {"items": items}))
    assert (verdict.problem, verdict.part) == (Problem.ALTERED, "manifest.json")
    with pytest.raises(InputError, match="does not follow its format"), open_bundle(work):
        pass


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/passwd", "evidence/../../x.png", "C:\\x.txt", "evidence/", "a\0b", "x" * 5000]
)
def test_path_tricks_are_refused(kub, work, name):
    repack(kub, work, add=[(name, b"x")])
    with pytest.raises(InputError, match="does not belong"), open_bundle(work):
        pass
    assert verify(work).problem is Problem.ADDED


def test_a_bomb_is_refused_before_it_is_unpacked(kub, work):
    """The directory of the archive promises a manifest of 4 GB."""
    data = kub.read_bytes()
    with zipfile.ZipFile(kub) as archive:
        size = archive.getinfo("manifest.json").file_size.to_bytes(4, "little")
    directory = data.rindex(b"PK\x05\x06")
    begin = int.from_bytes(data[directory + 16 : directory + 20], "little")
    work.write_bytes(data[:begin] + data[begin:].replace(size, b"\xf0\xff\xff\xff"))
    with pytest.raises(InputError, match="larger than any real one"), open_bundle(work):
        pass
    assert verify(work).part == "archive"


def test_evidence_smaller_than_promised_is_refused(kub, work):
    repack(kub, work, change={MANIFEST["evidence"][1]["path"]: b"short"})
    with pytest.raises(InputError, match="not as large"), open_bundle(work):
        pass


@pytest.mark.parametrize("data", [b"", b"PK", b"MZ\x90", b"PK\x05\x06" + bytes(18), b"{}" * 900])
def test_what_is_no_bundle_is_said_so(work, data):
    work.write_bytes(data)
    assert verify(work).problem in (Problem.ALTERED, Problem.MISSING)
    with pytest.raises(InputError), open_bundle(work):
        pass


def test_a_file_that_cannot_be_read_is_the_machines_fault(tmp_path):
    with pytest.raises(MachineError, match="cannot be read"):
        verify(tmp_path / "none.kub")
    with pytest.raises(MachineError, match="cannot be read"), open_bundle(tmp_path / "none.kub"):
        pass


def test_the_seal_has_its_place_at_the_very_end(kub):
    assert kub.read_bytes()[-SEAL_LENGTH:].startswith(b"keyuser-bundle/1 sums=")

import copy
import json
from dataclasses import replace
from pathlib import Path

import bundle_samples as sample
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from keyuser.bundle.manifest import TEXT_LIMIT, build_manifest, evidence_path, manifest_bytes
from keyuser.bundle.schema import check_manifest
from keyuser.errors import InputError
from keyuser.paths import resource
from keyuser.records import Fold, FoldKind, GroupCase, Organisation

GOLDEN = Path(__file__).parent / "golden"


def manifest(bundle=sample.BUNDLE, cases=sample.CASES, client=sample.CLIENT, vendor=sample.VENDOR, at=sample.AT):
    return build_manifest(bundle, cases, client, vendor, at)


def test_golden_manifest(request):
    """Written anew by "dev.py golden"; read the diff."""
    path = GOLDEN / "manifest.json"
    if request.config.getoption("--update-golden", default=False):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(manifest_bytes(manifest()))
    assert manifest_bytes(manifest()) == path.read_bytes()


def test_the_bytes_are_canonical():
    data = manifest_bytes(manifest())
    assert data.endswith(b"}\n")
    assert b"\r" not in data
    assert json.loads(data) == manifest()
    assert list(json.loads(data)) == sorted(manifest())


def test_no_reporter_leaves_by_name_or_address():
    text = manifest_bytes(manifest()).decode()
    for part in (
        "Омаров",
        "Нұрлан",
        "Ахметов",
        "Петренко",
        "Kowalski",
        "@client.example>\\n",
        "850101300005",
        "701 123",
    ):
        assert part not in text.replace("key.user@client.example", "")
    assert "У Reporter 1 повторяется" in text


def test_the_same_person_keeps_one_number_in_the_whole_bundle():
    first, second = manifest()["items"]
    assert first["reports"][0]["reporter"] == second["reports"][0]["reporter"] == "Reporter 1"
    assert [first["reporters"], second["reporters"]] == [4, 2]


def test_icons_and_attached_mails_stay_at_home_and_every_file_stands_once():
    names = [file["name"] for file in manifest()["evidence"]]
    assert names == ["Снимок экрана.png", "документы.csv", "NCALayer.jpg"]


def test_unknown_organisations_keep_their_number():
    assert {"bin": "980440001034", "name": ""} in manifest()["items"][1]["organisations"]


def test_what_is_withheld_is_counted():
    assert manifest()["withheld"] == [
        {"kind": "attached mail", "count": 1},
        {"kind": "name", "count": 2},
        {"kind": "signature", "count": 1},
    ]


@pytest.mark.parametrize(
    ("media_type", "ending"),
    [
        ("image/png", ".png"),
        ("text/html", ".bin"),
        ("image/svg+xml", ".bin"),
        ("application/x-msdownload", ".bin"),
        ("", ".bin"),
    ],
)
def test_evidence_never_has_an_ending_that_runs(media_type, ending):
    assert evidence_path("a" * 64, media_type) == f"evidence/{'a' * 64}{ending}"


def test_a_text_that_is_too_long_is_cut_and_says_so():
    reports = (sample.report(1, "x", "ы" * (TEXT_LIMIT + 5)),)
    built = manifest(cases=[GroupCase(sample.PRINTING.group, reports, ())])
    text = built["items"][0]["reports"][0]["text"]
    assert len(text) <= TEXT_LIMIT
    assert text.endswith("[… 65 more characters are left out]")
    check_manifest(built)


def test_runs_of_blank_lines_become_one():
    assert manifest()["items"][1]["reports"][1]["text"] == "Портал сертификатты көрмейді\n\nРахмет"


def test_an_office_as_sender_is_no_name_to_hide():
    reports = (sample.report(1, "x", "Пишет отдел снабжения", sender="Отдел снабжения <o@client.example>"),)
    built = manifest(cases=[GroupCase(sample.PRINTING.group, reports, ())])
    assert built["items"][0]["reports"][0]["text"] == "Пишет отдел снабжения"


HOSTILE = st.text(st.characters(codec=None), max_size=60) | st.sampled_from(
    [
        "\ud800",
        "\0\x1b[31m",
        "</script><script>alert(1)</script>",
        "\u202egpj.exe",
        "a\r\nb\u2028c",
        '"><img src=http://x/>',
        "😀" * 9,
    ]
)


@given(HOSTILE, HOSTILE, HOSTILE, st.integers(0, 60))
def test_any_text_gives_a_valid_manifest_and_the_same_bytes_twice(subject, text, name, cut):
    fold = Fold(FoldKind.QUOTE, min(cut, len(text)), len(text))
    attachment = replace(sample.PRINTING.reports[0].attachments[0], name=name, media_type=subject)
    reports = (sample.report(1, subject, text, sender=f"{name} <{name}>", folds=(fold,), attachments=[attachment]),)
    group = replace(sample.PRINTING.group, title=subject, description=text, wanted_result=name, criticality_reason=text)
    case = GroupCase(group, reports, (replace(sample.KTZ, name=name),), (name,))
    bundle, client = (
        replace(sample.BUNDLE, title=name),
        replace(sample.CLIENT, name="x" + name, bin=name, contact_name=name),
    )
    built = [manifest_bytes(manifest(bundle, [case], client)) for _ in range(2)]
    assert built[0] == built[1]
    check_manifest(json.loads(built[0]))


def test_the_schema_itself_is_valid_and_described():
    schema = json.loads(resource("schemas", "bundle-manifest.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert all("description" in part or "$ref" in part or "enum" in part for part in schema["properties"].values())


def _delete(*path):
    def change(built):
        for step in path[:-1]:
            built = built[step]
        del built[path[-1]]

    return change


def _set(value, *path):
    def change(built):
        for step in path[:-1]:
            built = built[step]
        built[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (_set("keyuser-bundle/2", "format"), "$.format"),
        (_set("KU-1", "ref"), "$.ref"),
        (_set("2026-05-14 09:30", "created_at"), "$.created_at"),
        (_set("2026-02-31T00:00:00Z", "created_at"), "$.created_at"),
        (_set("two\nlines", "title"), "$.title"),
        (_set([], "items"), "$.items"),
        (_set(2, "items", 0, "item"), "$.items[0].item"),
        (_set("blocker", "items", 0, "criticality"), "$.items[0].criticality"),
        (_set([], "items", 1, "reports"), "$.items[1].reports"),
        (_set("Омарова", "items", 0, "reports", 0, "reporter"), "$.items[0].reports[0].reporter"),
        (_set(["b" * 64], "items", 0, "reports", 0, "evidence"), "$.items[0]"),
        (_set("../../etc/passwd", "evidence", 0, "path"), "$.evidence[0].path"),
        (_set(f"evidence/{'b' * 64}.png", "evidence", 0, "path"), "$.evidence"),
        (_set(-1, "evidence", 0, "size"), "$.evidence[0].size"),
        (_set("x", "reporter_email"), "$"),
        (_set("x", "items", 0, "reports", 0, "sender_name"), "$.items[0].reports[0]"),
        (_delete("client", "name"), "$.client"),
        (_delete("withheld"), "$"),
        (lambda built: built["evidence"].append(built["evidence"][0]), "$.evidence"),
    ],
)
def test_the_check_names_the_place_that_is_wrong(change, place):
    built = copy.deepcopy(manifest())
    change(built)
    with pytest.raises(InputError) as caught:
        check_manifest(built)
    assert f"at {place}." in caught.value.message
    assert caught.value.detail


@pytest.mark.parametrize("whole", [None, [], "x", 1, {}])
def test_the_check_survives_what_is_no_manifest(whole):
    with pytest.raises(InputError):
        check_manifest(whole)


def test_the_number_of_a_sole_proprietor_stays_here():
    proprietor = Organisation("850101300005", "ИП «Омарова»")
    case = replace(sample.PRINTING, organisations=(proprietor, sample.KTZ), unknown_bins=("850101 300005",))
    built = manifest(cases=[case])
    assert [item["bin"] for item in built["items"][0]["organisations"]] == ["", sample.KTZ.bin]
    assert {"kind": "IIN", "count": 2} in built["withheld"]
    check_manifest(built)


@pytest.mark.parametrize("text", ["x" * 501, "long " * 20_000, "\n".join("ab" * 300), "📎" * 1000])
def test_a_long_line_is_cut_and_stays_a_line(text):
    case = replace(sample.PRINTING, group=replace(sample.PRINTING.group, title=text))
    case = replace(case, reports=tuple(replace(report, subject=text) for report in case.reports))
    built = manifest(replace(sample.BUNDLE, title=text), [case])
    check_manifest(built)
    for line in (built["title"], built["items"][0]["title"], built["items"][0]["reports"][0]["subject"]):
        assert len(line) == 500
        assert line.endswith("…")
        assert "\n" not in line


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Омарова_Динара.png", "Reporter 1.png"),
        ("2026-05-11_Динара.Омарова_1.png", "2026-05-11_Reporter 1_1.png"),
        ("ошибка Омаровой Динары.png", "ошибка Reporter 1.png"),
        ("Омарова, Динара.png", "Reporter 1.png"),
        ("Комарова_Динара.png", "Комарова_Динара.png"),
    ],
)
def test_the_writers_name_does_not_leave_in_the_name_of_a_file(name, shown):
    first, *others = sample.PRINTING.reports
    files = (replace(first.attachments[0], name=name),)
    built = manifest(cases=[replace(sample.PRINTING, reports=(replace(first, attachments=files), *others))])
    assert built["evidence"][0]["name"] == shown

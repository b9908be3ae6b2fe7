"""A short run of the fuzzer; ``intake_fuzz.py`` runs as long as one likes."""

import random

import intake_fuzz
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.intake.mail.mapi import Properties
from keyuser.intake.mail.rtf import read_rtf
from keyuser.intake.mail.tnef import SIGNATURE, read_tnef


@pytest.mark.parametrize("kind", range(5))
def test_damaged_files_are_read_and_kept(kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # where a failing file is left
    sound = intake_fuzz.seeds()
    chosen = [sound[kind], *sound] if kind < len(sound) else sound
    assert intake_fuzz.run(chosen, random.Random(kind), lambda done: done < 150) == 150


@pytest.mark.parametrize("target", ["html", "replies", "fields", "cells", "rtf", "winmail"])
def test_damaged_inputs_of_one_reader(target):
    sound, chance = intake_fuzz.sound_inputs(target), random.Random(7)
    for _ in range(100):
        intake_fuzz.TARGETS[target](intake_fuzz.damage(chance.choice(sound), chance, sound))


@given(
    st.sampled_from(sorted(intake_fuzz.TARGETS)),
    st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))),
)
def test_any_bytes_for_any_reader(target, raw):
    intake_fuzz.TARGETS[target](raw)


@given(st.binary(max_size=300))
def test_any_bytes_after_the_signature_of_winmail_dat(data):
    assert read_tnef(SIGNATURE + data).warnings is not None


@given(st.integers(0, 0x2000), st.binary(max_size=20), st.one_of(st.none(), st.integers(0, 100_000)))
def test_any_property_has_a_value_or_none(kind, raw, codepage):
    properties = Properties({1: (kind, raw)}, codepage)
    assert isinstance(properties.text(1), str)
    number, moment = properties.number(1), properties.moment(1)
    assert number is None or number >= 0
    assert moment is None or 1980 <= moment.year < 2200


@given(st.text(alphabet="\\{}'*u0123456789-abf \nhtmlrtfпар;", max_size=120))
def test_any_rich_text_is_text(source):
    text, _ = read_rtf(b"{\\rtf1\\fromhtml1 " + source.encode("cp1251"))
    text.encode()

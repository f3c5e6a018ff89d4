# Cases of every kind of outcome for pytest.
import pytest


@pytest.mark.parametrize("case", ["acme/incidents#12: repeated refund is escalated"])
def test_named(case):
    assert True


def test_assertion(record_property):
    record_property("incident", "acme/incidents#13")
    assert "paid" == "escalated"


def test_raises(record_property):
    record_property("incident", "acme/incidents#14")
    raise ValueError("AssertionError: says the agent")


@pytest.mark.skip(reason="left out")
def test_skipped():
    pass


@pytest.fixture
def broken():
    raise RuntimeError("no agent")


def test_fixture(record_property, broken):
    assert True


@pytest.mark.xfail
def test_expected_to_fail(record_property):
    record_property("incident", "acme/incidents#15")
    assert False

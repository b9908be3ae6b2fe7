"""Requests made up from the contract, right and wrong ones: the desk never fails and always answers as documented."""

import schemathesis
import yaml
from desk_visitors import Client
from hypothesis import HealthCheck, Phase, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from keyuser.paths import resource

document = yaml.safe_load(resource("vendor-api", "openapi.yaml").read_text("utf-8"))
del document["security"]  # the session adds the token always: "without a token" is tested in test_desk_api
schema = schemathesis.openapi.from_dict(document)


@schema.parametrize()
@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_made_up_requests(case: schemathesis.Case, standing_client: Client) -> None:
    # Rules between fields (numbering, key equal to reference, size equal to announced) cannot be said in a JSON Schema.
    case.call_and_validate(
        base_url=standing_client.url, session=standing_client.session, excluded_checks=[positive_data_acceptance]
    )

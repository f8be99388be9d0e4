"""Evaluates every service's endpoint rules for every region and variant, with botocore itself."""
import botocore.session
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

# In the order of the columns of a row.
VARIANTS = [(fips, dual) for fips in (False, True) for dual in (False, True)]


class Rules:
    def __init__(self):
        session = botocore.session.get_session()
        self.loader = session.get_component("data_loader")
        self.partitions = self.loader.load_data("partitions")["partitions"]
        self.services = sorted(session.get_available_services())

    def metadata(self, service):
        return self.loader.load_service_model(service, "service-2")["metadata"]

    def endpoints(self, service):
        """Returns {(partition, region): [endpoint or refusal for each variant]}."""
        rules = self.loader.load_service_model(service, "endpoint-rule-set-1")
        provider = EndpointProvider(rules, {"partitions": self.partitions, "version": "1.1"})
        return {
            (partition["id"], region): [
                self.resolve(provider, rules["parameters"], region, *v) for v in VARIANTS]
            for partition in self.partitions for region in partition["regions"]}

    def resolve(self, provider, parameters, region, fips, dual):
        given = {"Region": region, "UseFIPS": fips, "UseDualStack": dual,
                 "ApiType": "ControlPlane"}
        # An empty text is what the clients say when a call names no such thing.
        values = {k: v for k, v in given.items() if k in parameters}
        try:
            return provider.resolve_endpoint(**values)
        except EndpointProviderError as refusal:
            return str(refusal)

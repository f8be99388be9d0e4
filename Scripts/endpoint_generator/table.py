"""Folds endpoints into a table: distinct templates, distinct rows, one line for each service."""
import collections


class Table:
    def __init__(self, rules):
        self.templates = {}
        self.rows = {}
        self.outputs = {p["id"]: p["outputs"] for p in rules.partitions}
        self.partitions = [p["id"] for p in rules.partitions]
        self.lines = [self.service(rules, s) for s in rules.services]

    def service(self, rules, service):
        metadata = rules.metadata(service)
        prefix = metadata["endpointPrefix"]
        signing = metadata.get("signingName", prefix)
        rows = {
            place: self.row(place, prefix, signing, variants)
            for place, variants in rules.endpoints(service).items()}
        usual, exceptions = [], []
        for partition in self.partitions:
            here = {r: row for (p, r), row in rows.items() if p == partition}
            most = collections.Counter(here.values()).most_common(1)[0][0]
            usual.append(most)
            exceptions += [f"{r}={row}" for r, row in here.items() if row != most]
        if len(set(usual)) == 1:
            usual = usual[:1]
        return ";".join([
            service, metadata["serviceId"].replace(" ", "_"), prefix, signing,
            ".".join(map(str, usual)), ",".join(exceptions)])

    def row(self, place, prefix, signing, variants):
        numbers = tuple(self.number(self.templates, self.template(place, prefix, signing, v))
                        for v in variants)
        return self.number(self.rows, ".".join(map(str, numbers)))

    def template(self, place, prefix, signing, endpoint):
        """`https://` is left out; `@` says the signing region, `=` the signing name."""
        if isinstance(endpoint, str):
            return "!" + endpoint
        scheme, _, host = endpoint.url.partition("://")
        assert scheme == "https" and ";" not in host, endpoint
        text = self.holes(place, host)
        if host.startswith(prefix):
            text = "{P}" + self.holes(place, host[len(prefix):])
        for scheme in endpoint.properties.get("authSchemes", []):
            if scheme["name"] != "sigv4":
                continue
            region = scheme.get("signingRegion", place[1])
            if region != place[1]:
                text += "@" + region
            if scheme.get("signingName", signing) != signing:
                text += "=" + scheme["signingName"]
        return text

    def holes(self, place, host):
        partition, region = place
        for suffix, hole in (("dualStackDnsSuffix", "{D}"), ("dnsSuffix", "{S}")):
            if host.endswith("." + self.outputs[partition][suffix]):
                host = host[:-len(self.outputs[partition][suffix])] + hole
                break
        return host.replace(region, "{R}")

    @staticmethod
    def number(numbers, item):
        return numbers.setdefault(item, len(numbers))

"""Reduces a service model to the operations in use, the shapes they reach, and the traits that matter."""

METADATA = ("apiVersion", "endpointPrefix", "globalEndpoint", "jsonVersion", "serviceId",
            "signatureVersion", "signingName", "targetPrefix", "xmlNamespace")
# In order of preference where a service speaks several.
PROTOCOLS = ("json", "rest-json", "rest-xml", "query", "ec2")
MEMBER_TRAITS = ("flattened", "idempotencyToken", "jsonvalue", "location",
                 "locationName", "queryName", "sensitive", "streaming", "timestampFormat",
                 "xmlAttribute", "xmlNamespace")
SHAPE_TRAITS = ("document", "error", "flattened", "locationName", "payload",
                "required", "sensitive", "union", "xmlNamespace", "xmlOrder")
# What a scalar shape says is written on the members that refer to it.
SCALAR_TRAITS = ("jsonvalue", "sensitive", "streaming", "timestampFormat")
# Members of an input that ask for the next page, and those of the output that tell of it.
PAGE_TOKENS = {"NextToken": "NextToken", "nextToken": "nextToken", "NextMarker": "NextMarker",
               "Marker": "NextMarker", "ContinuationToken": "NextContinuationToken"}
SCALARS = ("blob", "boolean", "double", "float", "integer", "long", "string", "timestamp")
SAME_SCALARS = {"character": "string", "byte": "integer", "short": "integer", "bigdecimal": "double"}


class Trimmer:
    """One service: its metadata, operations and shapes, each as a small plain value."""

    def __init__(self, name, model, paginators):
        self.name = name
        self.model = model
        self.paginators = paginators
        self.shapes = {}

    def metadata(self):
        metadata = self.model["metadata"]
        spoken = metadata.get("protocols") or [metadata["protocol"]]
        result = {k: metadata[k] for k in METADATA if k in metadata}
        result["protocol"] = next(p for p in PROTOCOLS if p in spoken)
        if "awsQueryCompatible" in metadata:
            result["awsQueryCompatible"] = True
        result["service"] = self.name
        return result

    def operation(self, name):
        source = self.model["operations"].get(name)
        if source is None:
            raise KeyError(f"{self.name} has no operation {name}")
        http = dict(source["http"])
        if self.name == "s3":
            # The endpoint rules put the bucket into the host or the path.
            http["requestUri"] = http["requestUri"].replace("/{Bucket}", "", 1) or "/"
            if http["requestUri"].startswith("?"):
                http["requestUri"] = "/" + http["requestUri"]
        result = {"http": trimmed_http(http)}
        for side in ("input", "output"):
            if side in source:
                reference = self.reference(source[side])
                result[side] = reference
                if side == "output" and "resultWrapper" in source[side]:
                    result["resultWrapper"] = source[side]["resultWrapper"]
        errors = [self.reach(e["shape"]) for e in source.get("errors", ())]
        if errors:
            result["errors"] = errors
        for trait in ("authtype", "unsignedPayload", "endpoint", "requestcompression"):
            if trait in source:
                result[trait] = source[trait]
        if source.get("httpChecksum", {}).get("requestChecksumRequired") or source.get(
                "httpChecksumRequired"):
            result["checksumRequired"] = True
        if "staticContextParams" in source:
            result["contextParameters"] = {
                k: v["value"] for k, v in sorted(source["staticContextParams"].items())}
        pages = self.paginators.get(name) or self.pages(source)
        if pages:
            result["paginator"] = {
                k: v for k, v in sorted(pages.items())
                if k in ("input_token", "output_token", "result_key", "more_results", "limit_key")}
        return result

    def pages(self, source):
        """How an operation gives its pages of which botocore does not say it; None without pages."""
        sides = [self.members(source.get(side)) for side in ("input", "output")]
        token = next((name for name in PAGE_TOKENS if name in sides[0]), None)
        if token is None:
            return None
        paths = {name: name for name in sides[1]}
        for name, shape in sides[1].items():
            paths.update({f"{name}.{inner}": inner for inner in self.members(shape)})
        wanted = PAGE_TOKENS[token]
        found = next((path for path, name in paths.items() if name == wanted), None)
        if found is None:
            return None
        pages = {"input_token": token, "output_token": found}
        if "IsTruncated" in sides[1]:
            pages["more_results"] = "IsTruncated"
        return pages

    def members(self, reference):
        """The members of the structure that a reference means; none for anything else."""
        shape = self.model["shapes"][reference["shape"]] if reference else {}
        return shape.get("members", {})

    def reference(self, source):
        """A reference to a shape: a bare name, or an object with the traits that the place adds."""
        shape = self.model["shapes"][source["shape"]]
        kind = SAME_SCALARS.get(shape["type"], shape["type"])
        traits = {k: source[k] for k in MEMBER_TRAITS if source.get(k) not in (None, False)}
        if "contextParam" in source:
            traits["contextParameter"] = source["contextParam"]["name"]
        if kind in SCALARS:
            for trait in SCALAR_TRAITS:
                if shape.get(trait) and trait not in traits:
                    traits[trait] = shape[trait]
            target = kind
        else:
            target = self.reach(source["shape"])
        return {"shape": target, **traits} if traits else target

    def reach(self, name):
        if name in self.shapes:
            return name
        source = self.model["shapes"][name]
        result = {"type": source["type"]}
        self.shapes[name] = result
        for trait in SHAPE_TRAITS:
            if source.get(trait) not in (None, False, [], {}):
                result[trait] = source[trait]
        if source["type"] == "structure":
            result["members"] = {
                k: self.reference(v) for k, v in sorted(source.get("members", {}).items())
                if not self.model["shapes"][v["shape"]].get("eventstream")}
        for part in ("member", "key", "value"):
            if part in source:
                result[part] = self.reference(source[part])
        return name


def trimmed_http(http):
    """The method and path; POST to the root, which most services use, goes without saying."""
    return {k: v for k, v in http.items()
            if k in ("method", "requestUri") and v != {"method": "POST", "requestUri": "/"}[k]}

"""X-Ray."""
from model_server.operations import Service, Tagging, told
from model_server.store import Kind, Read, Refusal


def group_made(call, group):
    group.members.setdefault(
        "InsightsConfiguration", {"InsightsEnabled": False, "NotificationsEnabled": False})


GROUP = Kind(
    name="Group", shape="Group", at="Group", key="GroupName", create="CreateGroup",
    delete="DeleteGroup",
    reads=(
        Read("GetGroup", "Group", by=("GroupName", "GroupARN"), is_list=False),
        Read("GetGroups", "Groups")),
    updates={"UpdateGroup": lambda call, group: None},
    missing="InvalidRequestException", exists="InvalidRequestException",
    arn="arn:aws:xray:{region}:{account}:group/{id}/{token}", arn_member="GroupARN",
    made=group_made, folds=False)


def rule_name(call):
    rule = call.parameters["SamplingRule"]
    if not rule.get("RuleName"):
        raise Refusal("InvalidRequestException", "A sampling rule has a name.")
    return rule["RuleName"]


def rule_made(call, record):
    if record.members["SamplingRule"]["Version"] != 1:
        raise Refusal("InvalidRequestException", "The version of a sampling rule is 1.")
    record.members = {
        "SamplingRule": {**record.members["SamplingRule"], "RuleARN": record.arn},
        "CreatedAt": call.now, "ModifiedAt": call.now}
    record.members["SamplingRule"].setdefault("Attributes", {})


def update_rule(call):
    change = call.parameters["SamplingRuleUpdate"]
    if "RuleName" not in change and "RuleARN" not in change:
        raise Refusal("InvalidRequestException", "Neither RuleName nor RuleARN is given.")
    record = call.find(RULE, change.get("RuleName") or change["RuleARN"])
    names = {"RuleName", "RuleARN"}
    rule = {**record.members["SamplingRule"], **change}
    rule |= {name: record.members["SamplingRule"][name] for name in names}
    record.members |= {"SamplingRule": rule, "ModifiedAt": call.now}
    return told(call, RULE, record)


RULE_ARN = "arn:aws:xray:{region}:{account}:sampling-rule/{id}"
RULE = Kind(
    name="SamplingRule", shape="SamplingRuleRecord", at="SamplingRuleRecord", key="RuleName",
    create="CreateSamplingRule", delete="DeleteSamplingRule",
    reads=(Read("GetSamplingRules", "SamplingRuleRecords", by=("RuleName", "RuleARN")),),
    missing="InvalidRequestException", exists="InvalidRequestException",
    arn=RULE_ARN, identify=rule_name, made=rule_made, folds=False,
    builtin=(("Default", {
        "SamplingRule": {
            "RuleName": "Default", "ResourceARN": "*", "Priority": 10000, "FixedRate": 0.05,
            "ReservoirSize": 1, "ServiceName": "*", "ServiceType": "*", "Host": "*",
            "HTTPMethod": "*", "URLPath": "*", "Version": 1, "Attributes": {}}}),))

SERVICE = Service(
    "xray", signing="xray", invalid="InvalidRequestException", kinds=(GROUP, RULE),
    tagging=Tagging(), others={"UpdateSamplingRule": update_rule})

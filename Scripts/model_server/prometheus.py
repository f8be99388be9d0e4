"""Managed Prometheus."""
import functools
import uuid

from model_server.operations import Service, Tagging
from model_server.store import Kind, Read, Refusal, States

STATES = States(
    "status", "CREATING", "ACTIVE", "UPDATING", "DELETING", "ConflictException",
    within="statusCode")


def workspace_made(call, workspace):
    workspace.members |= {
        "createdAt": call.now,
        "prometheusEndpoint": f"https://aps-workspaces.{call.region}.amazonaws.com/workspaces/"
        f"{workspace.identifier}/"}
    workspace.hidden["settings"] = {"retentionPeriodInDays": 150, "limitsPerLabelSet": []}


def rules_of(call, workspace):
    """The namespaces of a workspace, by their identifiers."""
    return [
        name for name in call.table(RULES) if name.startswith(workspace.identifier + "|")]


def workspace_gone(call, workspace):
    for name in rules_of(call, workspace):
        del call.table(RULES)[name]


WORKSPACE = Kind(
    name="workspace", shape="WorkspaceDescription", at="", key="workspaceId",
    create="CreateWorkspace", delete="DeleteWorkspace",
    reads=(
        Read("DescribeWorkspace", "workspace", is_list=False),
        Read("ListWorkspaces", "workspaces")),
    updates={"UpdateWorkspaceAlias": lambda call, workspace: None},
    missing="ResourceNotFoundException", exists="ConflictException",
    arn="arn:aws:aps:{region}:{account}:workspace/{id}", arn_member="arn", made=workspace_made,
    gone=workspace_gone, identify=lambda call: f"ws-{uuid.uuid4()}", states=STATES, tags="tags",
    tags_member="tags")


def rules_address(call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    return f"{workspace.identifier}|{call.parameters['name']}"


def rules_made(call, rules):
    workspace, _, name = rules.identifier.partition("|")
    rules.arn = f"arn:aws:aps:{call.region}:123456789012:rulegroupsnamespace/{workspace}/{name}"
    rules.members |= {
        "arn": rules.arn, "name": name, "createdAt": call.now, "modifiedAt": call.now}


def rules_changed(call, rules):
    rules.members["modifiedAt"] = call.now


RULES = Kind(
    name="rule groups namespace", shape="RuleGroupsNamespaceDescription", at="", key="name",
    create="CreateRuleGroupsNamespace", delete="DeleteRuleGroupsNamespace",
    reads=(
        Read("DescribeRuleGroupsNamespace", "ruleGroupsNamespace", is_list=False),
        Read(
            "ListRuleGroupsNamespaces", "ruleGroupsNamespaces",
            where=lambda call, rules: rules.identifier.startswith(
                call.parameters["workspaceId"] + "|"))),
    updates={"PutRuleGroupsNamespace": rules_changed},
    missing="ResourceNotFoundException", exists="ConflictException",
    arn="arn:aws:aps:{region}:{account}:rulegroupsnamespace/{id}", address=rules_address,
    made=rules_made, states=STATES, tags="tags", tags_member="tags", folds=False)


def describe_settings(call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    return {"workspaceConfiguration": {
        **workspace.hidden["settings"], "status": {"statusCode": "ACTIVE"}}}


def update_settings(call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    for name in ("retentionPeriodInDays", "limitsPerLabelSet"):
        if name in call.parameters:
            workspace.hidden["settings"][name] = call.parameters[name]
    return {"status": {"statusCode": "ACTIVE"}}


def set_part(part, member, is_new, call):
    """Makes or changes a part of a workspace that has a life of its own."""
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    old = workspace.hidden.get(part)
    if is_new and old is not None:
        raise Refusal("ConflictException", f"The workspace has a {part} already.")
    if not is_new and old is None:
        raise Refusal("ResourceNotFoundException", f"The workspace has no {part}.")
    workspace.hidden[part] = {
        "createdAt": call.now, **(old or {}), "modifiedAt": call.now,
        member: call.parameters[member]}
    return {"status": {"statusCode": "ACTIVE"}}


def describe_part(part, call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    if part not in workspace.hidden:
        raise Refusal("ResourceNotFoundException", f"The workspace has no {part}.")
    told = {**workspace.hidden[part], "status": {"statusCode": "ACTIVE"}}
    if "workspace" in call.operation.output_shape.members[part].members:
        told["workspace"] = workspace.arn
    return {part: told}


def delete_part(part, call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    if workspace.hidden.pop(part, None) is None:
        raise Refusal("ResourceNotFoundException", f"The workspace has no {part}.")
    return {}


def part(name, member, change):
    """The operations on a part of a workspace; `member` is the parameter that it keeps."""
    noun = name[0].upper() + name[1:]
    return {
        "Create" + noun: functools.partial(set_part, name, member, True),
        change + noun: functools.partial(set_part, name, member, False),
        "Describe" + noun: functools.partial(describe_part, name),
        "Delete" + noun: functools.partial(delete_part, name),
    }


SERVICE = Service(
    "amp", signing="aps", invalid="ValidationException", kinds=(WORKSPACE, RULES),
    tagging=Tagging(
        resource="resourceArn", tags="tags", keys="tagKeys", told="tags", is_map=True),
    others={
        "DescribeWorkspaceConfiguration": describe_settings,
        "UpdateWorkspaceConfiguration": update_settings,
        **part("alertManagerDefinition", "data", "Put"),
        **part("loggingConfiguration", "logGroupArn", "Update"),
        **part("queryLoggingConfiguration", "destinations", "Update"),
    })

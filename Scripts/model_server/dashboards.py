"""Grafana."""
import json
import uuid

from model_server.operations import Service, Tagging
from model_server.store import Kind, Read, Refusal, States

# The names of parameters and what a workspace calls the same.
NAMES = {
    "workspaceDataSources": "dataSources", "workspaceDescription": "description",
    "workspaceName": "name", "workspaceNotificationDestinations": "notificationDestinations",
    "workspaceOrganizationalUnits": "organizationalUnits",
}


def settings(call, workspace):
    workspace.members.update(
        (NAMES[name], value) for name, value in call.parameters.items() if name in NAMES)
    workspace.members["modified"] = call.now


def configuration(call, workspace):
    """Keeps the configuration, which is JSON in a text."""
    text = call.parameters.get("configuration")
    if text is not None:
        try:
            workspace.hidden["configuration"] = json.loads(text)
        except ValueError as error:
            message = f"The configuration is not JSON: {error}"
            raise Refusal("ValidationException", message) from error
    version = call.parameters.get("grafanaVersion", workspace.members.get("grafanaVersion", "10.4"))
    before = workspace.members.get("grafanaVersion", version)
    if tuple(map(int, version.split("."))) < tuple(map(int, before.split("."))):
        raise Refusal("ValidationException", f"The version {before} cannot go back to {version}.")
    workspace.members["grafanaVersion"] = version


def authentication(call, workspace):
    """Keeps who logs in, and how SAML does it."""
    providers = call.parameters["authenticationProviders"]
    if "samlConfiguration" in call.parameters and "SAML" not in providers:
        raise Refusal("ValidationException", "There is a samlConfiguration, and no provider SAML.")
    told = {"providers": providers}
    if "SAML" in providers:
        old = workspace.hidden.get("authentication", {}).get("saml", {}).get("configuration")
        saml = call.parameters.get("samlConfiguration", old)
        told["saml"] = {"status": "CONFIGURED" if saml else "NOT_CONFIGURED"}
        if saml:
            told["saml"]["configuration"] = saml
    if "AWS_SSO" in providers:
        told["awsSso"] = {"ssoClientId": workspace.identifier}
    workspace.hidden["authentication"] = told
    workspace.members["authentication"] = {"providers": providers}
    if "saml" in told:
        workspace.members["authentication"]["samlConfigurationStatus"] = told["saml"]["status"]


def made(call, workspace):
    workspace.members = {
        "dataSources": [], "notificationDestinations": [], "organizationalUnits": [],
        **workspace.members, "id": workspace.identifier, "created": call.now,
        "endpoint": f"{workspace.identifier}.grafana-workspace.{call.region}.amazonaws.com"}
    settings(call, workspace)
    configuration(call, workspace)
    workspace.hidden.setdefault(
        "configuration",
        {"plugins": {"pluginAdminEnabled": False}, "unifiedAlerting": {"enabled": False}})
    authentication(call, workspace)


def changed(call, workspace):
    settings(call, workspace)
    for flag, member in (
            ("removeVpcConfiguration", "vpcConfiguration"),
            ("removeNetworkAccessConfiguration", "networkAccessControl")):
        if call.parameters.get(flag):
            if member in call.parameters:
                raise Refusal("ValidationException", f"Both {flag} and {member} are given.")
            workspace.members.pop(member, None)


def update_configuration(call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    configuration(call, workspace)
    call.store.pass_through(workspace, WORKSPACE.states.changes)
    return {}


def describe_configuration(call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    return {
        "configuration": json.dumps(workspace.hidden["configuration"]),
        "grafanaVersion": workspace.members["grafanaVersion"]}


def update_authentication(call):
    authentication(call, call.find(WORKSPACE, call.parameters["workspaceId"]))
    return describe_authentication(call)


def describe_authentication(call):
    workspace = call.find(WORKSPACE, call.parameters["workspaceId"])
    return {"authentication": workspace.hidden["authentication"]}


WORKSPACE = Kind(
    name="workspace", shape="WorkspaceDescription", at="workspace", key="workspaceId",
    create="CreateWorkspace", delete="DeleteWorkspace",
    reads=(
        Read("DescribeWorkspace", "workspace", by=("workspaceId",), is_list=False),
        Read("ListWorkspaces", "workspaces")),
    updates={"UpdateWorkspace": changed},
    missing="ResourceNotFoundException", exists="ConflictException",
    arn="arn:aws:grafana:{region}:{account}:/workspaces/{id}", made=made,
    identify=lambda call: "g-" + uuid.uuid4().hex[:10],
    states=States("status", "CREATING", "ACTIVE", "UPDATING", "DELETING", "ConflictException"),
    tags="tags", tags_member="tags")

SERVICE = Service(
    "grafana", signing="grafana", invalid="ValidationException", kinds=(WORKSPACE,),
    tagging=Tagging(
        resource="resourceArn", tags="tags", keys="tagKeys", told="tags", is_map=True),
    others={
        "UpdateWorkspaceConfiguration": update_configuration,
        "DescribeWorkspaceConfiguration": describe_configuration,
        "UpdateWorkspaceAuthentication": update_authentication,
        "DescribeWorkspaceAuthentication": describe_authentication,
    })

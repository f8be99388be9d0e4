"""STS: who calls."""
from model_server.operations import Service
from model_server.store import ACCOUNT

SERVICE = Service(
    "sts", signing="sts", invalid="ValidationError", is_partial=True,
    others={"GetCallerIdentity": lambda call: {
        "Account": ACCOUNT, "Arn": f"arn:aws:iam::{ACCOUNT}:user/test", "UserId": "AIDATEST"}})

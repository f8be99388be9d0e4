"""Looks up the subnets that subnet groups name."""
import re

import boto3
import botocore.config
import botocore.exceptions

from model_server.store import Refusal

ZONES = "abcdef"


class Subnets:
    """Asks EC2, or takes any identifier as one of a single VPC where there is no EC2."""

    def __init__(self, url=None):
        self.url = url
        self.clients = {}

    def client(self, region):
        if region not in self.clients:
            self.clients[region] = boto3.session.Session().client(
                "ec2", region_name=region, endpoint_url=self.url, aws_access_key_id="test",
                aws_secret_access_key="test",
                config=botocore.config.Config(retries={"max_attempts": 1}))
        return self.clients[region]

    def look_up(self, identifiers, region):
        """Subnets by their ids; refuses what does not exist."""
        if self.url is None:
            return {
                name: {"VpcId": "vpc-00000001", "AvailabilityZone": region + ZONES[index % 3]}
                for index, name in enumerate(self.formed(identifiers))}
        try:
            answer = self.client(region).describe_subnets(SubnetIds=self.formed(identifiers))
        except botocore.exceptions.ClientError as error:
            raise Refusal("InvalidSubnet", error.response["Error"]["Message"]) from error
        return {subnet["SubnetId"]: subnet for subnet in answer["Subnets"]}

    @staticmethod
    def formed(identifiers):
        for name in identifiers:
            if not re.fullmatch(r"subnet-[0-9a-f]+", name):
                raise Refusal("InvalidSubnet", f"'{name}' is not the id of a subnet.")
        return identifiers


def group_members(call):
    """What a subnet group tells of its subnets."""
    found = call.subnets
    vpcs = {subnet["VpcId"] for subnet in found.values()}
    if len(vpcs) != 1:
        raise Refusal("InvalidSubnet", "The subnets are not in one VPC.")
    return vpcs.pop(), [
        {
            "SubnetIdentifier": name,
            "SubnetAvailabilityZone": {"Name": subnet["AvailabilityZone"]},
        } for name, subnet in found.items()]

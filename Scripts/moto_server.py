"""Runs moto with the operations of RDS that copy automated backups to another region, and with
services of ECS that run as many tasks as they want.

moto has none of these operations, and no database with such copies could be deployed to it. It
looks for what a replica in another region names in the region of its source, and can't delete it.
It knows one number of running tasks for all services, and one that wants another is never stable.
"""
import os
import sys

import moto.ecs.models
from moto.core.responses import ActionResult
from moto.rds.models import DBInstance, RDSBackend, rds_backends
from moto.rds.responses import RDSResponse
from moto.server import main


def source(response):
    """The database of which a request to the other region speaks."""
    region, name = response.params["SourceDBInstanceArn"].split(":")[3::3]
    return rds_backends[response.current_account][region].describe_db_instances(name)[0]


def copies(database):
    return database.__dict__.setdefault("backup_copies", {})


def start(self):
    database = source(self)
    arn = f"arn:aws:rds:{self.region}:{self.current_account}:auto-backup:ab-{database.dbi_resource_id}"
    copies(database)[self.region] = arn
    return ActionResult({"DBInstanceAutomatedBackup": {"DBInstanceAutomatedBackupsArn": arn}})


def stop(self):
    arn = copies(source(self)).pop(self.region, None)
    return ActionResult({"DBInstanceAutomatedBackup": {"DBInstanceAutomatedBackupsArn": arn}})


def told(self):
    return [{"DBInstanceAutomatedBackupsArn": arn} for arn in copies(self).values()]


RDSResponse.start_db_instance_automated_backups_replication = start
RDSResponse.stop_db_instance_automated_backups_replication = stop
DBInstance.db_instance_automated_backups_replications = property(told)

make_replica = RDSBackend.create_db_instance_read_replica


def make_replica_here(self, db_kwargs):
    """The region comes first: what else a replica in another one names is there."""
    return make_replica(self, {"backend": self, **db_kwargs})


def remove_replica(self, replica):
    names = (replica.db_instance_identifier, replica.db_instance_arn)
    self.replicas = [name for name in self.replicas if name not in names]


RDSBackend.create_db_instance_read_replica = make_replica_here
DBInstance.remove_replica = remove_replica


def getenv(name, default=None):
    """A setting of moto; the number of running tasks is what the service that is made wants."""
    if name == "MOTO_ECS_SERVICE_RUNNING":
        return sys._getframe(1).f_locals["desired_count"]
    return os.getenv(name, default)


moto.ecs.models.getenv = getenv

if __name__ == "__main__":
    sys.exit(main())

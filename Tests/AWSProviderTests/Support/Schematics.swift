import AWSAPS
import AWSApplicationAutoScaling
import AWSBackup
import AWSBudgets
import AWSCertificateManager
import AWSCloudFront
import AWSCloudTrail
import AWSCloudWatch
import AWSCodeDeploy
import AWSConfig
import AWSDocDB
import AWSEC2
import AWSECR
import AWSECS
import AWSElastiCache
import AWSElasticLoadBalancingV2
import AWSEvents
import AWSGrafana
import AWSGuardDuty
import AWSIAM
import AWSKMS
import AWSLambda
import AWSLogs
import AWSOrganizations
import AWSRDS
import AWSRoute53
import AWSS3
import AWSSNS
import AWSSQS
import AWSSSM
import AWSSecretsManager
import AWSServiceDiscovery
import AWSShield
import AWSWAFv2
import AWSXRay

extension APS.RuleGroupsNamespace: Schematic {}
extension APS.Workspace: Schematic {}
extension ApplicationAutoScaling.ScalableTarget: Schematic {}
extension ApplicationAutoScaling.ScalingPolicy: Schematic {}
extension Backup.BackupPlan: Schematic {}
extension Backup.BackupSelection: Schematic {}
extension Backup.BackupVault: Schematic {}
extension Budgets.Budget: Schematic {}
extension CertificateManager.Certificate: Schematic {}
extension CloudFront.CachePolicy: Schematic {}
extension CloudFront.Distribution: Schematic {}
extension CloudFront.Function: Schematic {}
extension CloudFront.OriginAccessControl: Schematic {}
extension CloudTrail.Trail: Schematic {}
extension CloudFront.ResponseHeadersPolicy: Schematic {}
extension CloudWatch.Alarm: Schematic {}
extension CloudWatch.CompositeAlarm: Schematic {}
extension CloudWatch.Dashboard: Schematic {}
extension Config.ConfigRule: Schematic {}
extension CodeDeploy.Application: Schematic {}
extension Config.ConfigurationRecorder: Schematic {}
extension Config.DeliveryChannel: Schematic {}
extension DocDB.DBCluster: Schematic {}
extension DocDB.DBClusterParameterGroup: Schematic {}
extension DocDB.DBInstance: Schematic {}
extension DocDB.DBSubnetGroup: Schematic {}
extension EC2.EIP: Schematic {}
extension EC2.FlowLog: Schematic {}
extension EC2.InternetGateway: Schematic {}
extension EC2.NatGateway: Schematic {}
extension EC2.NetworkAcl: Schematic {}
extension EC2.NetworkAclEntry: Schematic {}
extension EC2.Route: Schematic {}
extension EC2.RouteTable: Schematic {}
extension EC2.SecurityGroup: Schematic {}
extension EC2.SecurityGroupEgress: Schematic {}
extension EC2.SecurityGroupIngress: Schematic {}
extension EC2.Subnet: Schematic {}
extension EC2.SubnetNetworkAclAssociation: Schematic {}
extension EC2.SubnetRouteTableAssociation: Schematic {}
extension EC2.VPC: Schematic {}
extension EC2.VPCEndpoint: Schematic {}
extension EC2.VPCGatewayAttachment: Schematic {}
extension ECR.Repository: Schematic {}
extension ECS.Cluster: Schematic {}
extension ECS.ClusterCapacityProviderAssociations: Schematic {}
extension ECS.Service: Schematic {}
extension ECS.TaskDefinition: Schematic {}
extension ElastiCache.ParameterGroup: Schematic {}
extension ElastiCache.ReplicationGroup: Schematic {}
extension ElastiCache.SubnetGroup: Schematic {}
extension ElastiCache.User: Schematic {}
extension ElastiCache.UserGroup: Schematic {}
extension ElasticLoadBalancingV2.Listener: Schematic {}
extension ElasticLoadBalancingV2.ListenerRule: Schematic {}
extension ElasticLoadBalancingV2.LoadBalancer: Schematic {}
extension ElasticLoadBalancingV2.TargetGroup: Schematic {}
extension Events.Rule: Schematic {}
extension Grafana.Workspace: Schematic {}
extension GuardDuty.Detector: Schematic {}
extension IAM.InstanceProfile: Schematic {}
extension IAM.ManagedPolicy: Schematic {}
extension IAM.OIDCProvider: Schematic {}
extension IAM.Policy: Schematic {}
extension IAM.Role: Schematic {}
extension IAM.RolePolicy: Schematic {}
extension IAM.ServiceLinkedRole: Schematic {}
extension KMS.Alias: Schematic {}
extension KMS.Key: Schematic {}
extension Lambda.Function: Schematic {}
extension Lambda.Permission: Schematic {}
extension Logs.Delivery: Schematic {}
extension Logs.DeliveryDestination: Schematic {}
extension Logs.DeliverySource: Schematic {}
extension Logs.LogGroup: Schematic {}
extension Logs.MetricFilter: Schematic {}
extension Logs.ResourcePolicy: Schematic {}
extension Logs.QueryDefinition: Schematic {}
extension Organizations.Organization: Schematic {}
extension Organizations.OrganizationalUnit: Schematic {}
extension Organizations.Policy: Schematic {}
extension RDS.DBInstance: Schematic {}
extension RDS.DBParameterGroup: Schematic {}
extension RDS.DBSubnetGroup: Schematic {}
extension Route53.HealthCheck: Schematic {}
extension Route53.HostedZone: Schematic {}
extension Route53.RecordSet: Schematic {}
extension S3.Bucket: Schematic {}
extension S3.BucketPolicy: Schematic {}
extension SNS.Subscription: Schematic {}
extension SNS.Topic: Schematic {}
extension SNS.TopicPolicy: Schematic {}
extension SQS.Queue: Schematic {}
extension SQS.QueuePolicy: Schematic {}
extension SSM.Parameter: Schematic {}
extension SecretsManager.RotationSchedule: Schematic {}
extension SecretsManager.Secret: Schematic {}
extension ServiceDiscovery.PrivateDnsNamespace: Schematic {}
extension ServiceDiscovery.Service: Schematic {}
extension Shield.Protection: Schematic {}
extension WAFv2.IPSet: Schematic {}
extension WAFv2.LoggingConfiguration: Schematic {}
extension WAFv2.WebACL: Schematic {}
extension XRay.Group: Schematic {}
extension XRay.SamplingRule: Schematic {}
extension WAFv2.WebACLAssociation: Schematic {}

import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSEC2
import AWSECR
import AWSECS
import AWSElasticLoadBalancingV2
import AWSIAM
import AWSKMS
import AWSLogs
import AWSSNS
import AWSSQS
import AWSSSM

extension EC2.VPC: Schematic {}
extension EC2.Subnet: Schematic {}
extension EC2.InternetGateway: Schematic {}
extension EC2.VPCGatewayAttachment: Schematic {}
extension EC2.EIP: Schematic {}
extension EC2.NatGateway: Schematic {}
extension EC2.RouteTable: Schematic {}
extension EC2.Route: Schematic {}
extension EC2.SubnetRouteTableAssociation: Schematic {}
extension EC2.SecurityGroup: Schematic {}
extension EC2.SecurityGroupIngress: Schematic {}
extension EC2.SecurityGroupEgress: Schematic {}
extension SQS.Queue: Schematic {}
extension SNS.Topic: Schematic {}
extension SSM.Parameter: Schematic {}
extension IAM.Role: Schematic {}
extension Logs.LogGroup: Schematic {}
extension ElasticLoadBalancingV2.LoadBalancer: Schematic {}
extension ElasticLoadBalancingV2.TargetGroup: Schematic {}
extension ElasticLoadBalancingV2.Listener: Schematic {}
extension ElasticLoadBalancingV2.ListenerRule: Schematic {}
extension ECS.Cluster: Schematic {}
extension ECS.TaskDefinition: Schematic {}
extension ECS.Service: Schematic {}
extension ApplicationAutoScaling.ScalableTarget: Schematic {}
extension ApplicationAutoScaling.ScalingPolicy: Schematic {}
extension ECR.Repository: Schematic {}
extension KMS.Key: Schematic {}
extension KMS.Alias: Schematic {}
extension CloudWatch.Alarm: Schematic {}
extension IAM.RolePolicy: Schematic {}
extension SNS.Subscription: Schematic {}
extension IAM.Policy: Schematic {}
extension CloudWatch.Dashboard: Schematic {}
extension EC2.NetworkAcl: Schematic {}
extension EC2.NetworkAclEntry: Schematic {}

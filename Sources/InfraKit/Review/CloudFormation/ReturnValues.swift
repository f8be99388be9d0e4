import InfraGraph

/// What CloudFormation's `Ref` gives for a resource, as attribute names.
enum ReturnValues {
    /// Types whose `Ref` is not, or not only under that name, the single primary identifier.
    /// An empty list means that `Ref` gives something that is no attribute.
    private static let exceptions: [String: [String]] = [
        "AWS::ApiGateway::Authorizer": ["AuthorizerId"],
        "AWS::ApiGateway::Deployment": ["DeploymentId"],
        "AWS::ApiGateway::Model": ["Name"],
        "AWS::ApiGateway::RequestValidator": ["RequestValidatorId"],
        "AWS::ApiGateway::Resource": ["ResourceId"],
        "AWS::ApiGateway::Stage": ["StageName"],
        "AWS::ApiGatewayV2::Authorizer": ["AuthorizerId"],
        "AWS::ApiGatewayV2::Integration": ["IntegrationId"],
        "AWS::ApiGatewayV2::Route": ["RouteId"],
        "AWS::ApiGatewayV2::Stage": ["StageName"],
        "AWS::ApplicationAutoScaling::ScalableTarget": ["ScalableTargetId"],
        "AWS::ApplicationAutoScaling::ScalingPolicy": ["Arn", "PolicyARN"],
        "AWS::AutoScaling::LifecycleHook": ["LifecycleHookName"],
        "AWS::AutoScaling::ScheduledAction": ["ScheduledActionName"],
        "AWS::CertificateManager::Certificate": ["Id", "CertificateArn", "Arn"],
        "AWS::CodeDeploy::DeploymentGroup": ["Id", "DeploymentGroupName"],
        "AWS::Cognito::UserPoolClient": ["ClientId"],
        "AWS::Cognito::UserPoolGroup": ["GroupName"],
        "AWS::Config::ConfigurationRecorder": ["Id", "Name"],
        "AWS::Config::DeliveryChannel": ["Id", "Name"],
        "AWS::DocDB::DBCluster": ["Id", "DBClusterIdentifier"],
        "AWS::DocDB::DBClusterParameterGroup": ["Id", "Name"],
        "AWS::DocDB::DBInstance": ["Id", "DBInstanceIdentifier"],
        "AWS::DocDB::DBSubnetGroup": ["Id", "DBSubnetGroupName"],
        "AWS::EC2::EIP": ["PublicIp"],
        "AWS::EC2::SecurityGroup": ["Id"],
        "AWS::ECS::Service": ["ServiceArn"],
        "AWS::ElastiCache::CacheCluster": ["Id", "ClusterName"],
        "AWS::Events::EventBus": ["Id", "Name"],
        "AWS::Events::EventBusPolicy": [],
        "AWS::Events::Rule": ["Name"],
        "AWS::GuardDuty::Detector": ["Id", "DetectorId"],
        "AWS::IAM::RolePolicy": ["PolicyName"],
        "AWS::IAM::UserPolicy": ["PolicyName"],
        "AWS::Lambda::Permission": ["Id"],
        "AWS::Logs::LogStream": ["LogStreamName"],
        "AWS::Logs::MetricFilter": ["FilterName"],
        "AWS::Logs::SubscriptionFilter": ["FilterName"],
        "AWS::Route53::RecordSet": ["Id", "Name"],
        "AWS::SecretsManager::Secret": ["Id", "Arn", "SecretArn"],
        "AWS::SNS::Subscription": ["Arn", "SubscriptionArn"],
    ]

    /// Returns the names of the attributes that `Ref` gives, most usual first.
    static func referenceAttributes(of schema: ResourceSchema) -> [String] {
        if let exception = exceptions[schema.type] { return exception }
        guard schema.primaryIdentifier.count == 1 else { return [] }
        return schema.primaryIdentifier.map(attributeName)
    }

    /// Returns a schema path as an attribute is written: `Endpoint.Port` for `Endpoint/Port`.
    static func attributeName(_ path: String) -> String {
        path.split(separator: "/").joined(separator: ".")
    }

    /// Says whether AWS, not the program, sets an attribute, so that `Fn::GetAtt` gives it.
    static func isReadOnly(_ attribute: String, of schema: ResourceSchema) -> Bool {
        schema.readOnly.map(attributeName).contains {
            attribute == $0 || attribute.hasPrefix($0 + ".")
        }
    }

    /// Where `{{resolve:ssm-secure:…}}` may stand; everywhere else CloudFormation refuses it.
    static let secureParameterPlaces: Set<String> = [
        "AWS::DirectoryService::MicrosoftAD/Password", "AWS::DirectoryService::SimpleAD/Password",
        "AWS::ElastiCache::ReplicationGroup/AuthToken", "AWS::RDS::DBCluster/MasterUserPassword",
        "AWS::RDS::DBInstance/MasterUserPassword", "AWS::Redshift::Cluster/MasterUserPassword",
        "AWS::IAM::User/LoginProfile",
    ]
}

// Written by Scripts/generate-operations. Do not edit.

extension ServiceModel {
    /// The literal of every service, by botocore's name.
    static func literal(of service: String) -> StaticString? {
        switch service {
        case "acm": acmLiteral
        case "amp": ampLiteral
        case "application-autoscaling": applicationAutoscalingLiteral
        case "backup": backupLiteral
        case "budgets": budgetsLiteral
        case "cloudcontrol": cloudcontrolLiteral
        case "cloudfront": cloudfrontLiteral
        case "cloudtrail": cloudtrailLiteral
        case "cloudwatch": cloudwatchLiteral
        case "config": configLiteral
        case "docdb": docdbLiteral
        case "ec2": ec2Literal
        case "ecr": ecrLiteral
        case "ecs": ecsLiteral
        case "elasticache": elasticacheLiteral
        case "elbv2": elbv2Literal
        case "events": eventsLiteral
        case "grafana": grafanaLiteral
        case "guardduty": guarddutyLiteral
        case "iam": iamLiteral
        case "kms": kmsLiteral
        case "lambda": lambdaLiteral
        case "logs": logsLiteral
        case "organizations": organizationsLiteral
        case "rds": rdsLiteral
        case "resourcegroupstaggingapi": resourcegroupstaggingapiLiteral
        case "route53": route53Literal
        case "s3": s3Literal
        case "secretsmanager": secretsmanagerLiteral
        case "servicediscovery": servicediscoveryLiteral
        case "shield": shieldLiteral
        case "sns": snsLiteral
        case "sqs": sqsLiteral
        case "ssm": ssmLiteral
        case "sso": ssoLiteral
        case "sso-oidc": ssoOidcLiteral
        case "sts": stsLiteral
        case "wafv2": wafv2Literal
        case "xray": xrayLiteral
        default: nil
        }
    }

    /// The services that have a model, by botocore's names.
    public static var serviceNames: [String] {
        [
            "acm",
            "amp",
            "application-autoscaling",
            "backup",
            "budgets",
            "cloudcontrol",
            "cloudfront",
            "cloudtrail",
            "cloudwatch",
            "config",
            "docdb",
            "ec2",
            "ecr",
            "ecs",
            "elasticache",
            "elbv2",
            "events",
            "grafana",
            "guardduty",
            "iam",
            "kms",
            "lambda",
            "logs",
            "organizations",
            "rds",
            "resourcegroupstaggingapi",
            "route53",
            "s3",
            "secretsmanager",
            "servicediscovery",
            "shield",
            "sns",
            "sqs",
            "ssm",
            "sso",
            "sso-oidc",
            "sts",
            "wafv2",
            "xray",
        ]
    }
}

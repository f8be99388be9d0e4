// Written by Scripts/generate-resources. Do not edit.

extension ElasticLoadBalancingV2 {
    /// The schema facts of every resource type of ElasticLoadBalancingV2, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[ElasticLoadBalancingV2.Listener.typeName] = ElasticLoadBalancingV2.Listener.schemaLiteral
        literals[ElasticLoadBalancingV2.ListenerCertificate.typeName] = ElasticLoadBalancingV2.ListenerCertificate.schemaLiteral
        literals[ElasticLoadBalancingV2.ListenerRule.typeName] = ElasticLoadBalancingV2.ListenerRule.schemaLiteral
        literals[ElasticLoadBalancingV2.LoadBalancer.typeName] = ElasticLoadBalancingV2.LoadBalancer.schemaLiteral
        literals[ElasticLoadBalancingV2.TargetGroup.typeName] = ElasticLoadBalancingV2.TargetGroup.schemaLiteral
        literals[ElasticLoadBalancingV2.TrustStore.typeName] = ElasticLoadBalancingV2.TrustStore.schemaLiteral
        literals[ElasticLoadBalancingV2.TrustStoreRevocation.typeName] = ElasticLoadBalancingV2.TrustStoreRevocation.schemaLiteral
        return literals
    }
}

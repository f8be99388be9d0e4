// Written by Scripts/generate-resources. Do not edit.

extension DocDB {
    /// The schema facts of every resource type of DocDB, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[DocDB.DBCluster.typeName] = DocDB.DBCluster.schemaLiteral
        literals[DocDB.DBClusterParameterGroup.typeName] = DocDB.DBClusterParameterGroup.schemaLiteral
        literals[DocDB.DBInstance.typeName] = DocDB.DBInstance.schemaLiteral
        literals[DocDB.DBSubnetGroup.typeName] = DocDB.DBSubnetGroup.schemaLiteral
        literals[DocDB.EventSubscription.typeName] = DocDB.EventSubscription.schemaLiteral
        literals[DocDB.GlobalCluster.typeName] = DocDB.GlobalCluster.schemaLiteral
        return literals
    }
}

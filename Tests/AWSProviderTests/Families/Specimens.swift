import InfraGraph

/// The resources that contract tests take through their lives.
enum Specimens {
    static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]
}

/// Builds the list of a service's components.
@resultBuilder
public enum ServiceBuilder {
    public static func buildExpression(_ component: some ServiceComponent) -> [ServicePart] {
        [component.part]
    }
    public static func buildExpression<C: ServiceComponent>(_ component: C?) -> [ServicePart] {
        component.map { [$0.part] } ?? []
    }
    public static func buildExpression<C: ServiceComponent>(_ components: [C]) -> [ServicePart] {
        components.map(\.part)
    }
    public static func buildExpression(_ components: [any ServiceComponent]) -> [ServicePart] {
        components.map(\.part)
    }
    public static func buildExpression(_ parts: [ServicePart]) -> [ServicePart] { parts }
    public static func buildBlock(_ parts: [ServicePart]...) -> [ServicePart] {
        parts.flatMap { $0 }
    }
    public static func buildOptional(_ parts: [ServicePart]?) -> [ServicePart] { parts ?? [] }
    public static func buildEither(first parts: [ServicePart]) -> [ServicePart] { parts }
    public static func buildEither(second parts: [ServicePart]) -> [ServicePart] { parts }
    public static func buildArray(_ parts: [[ServicePart]]) -> [ServicePart] {
        parts.flatMap { $0 }
    }
}

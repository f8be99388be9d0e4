/// Text that names something: takes string literals and can stand inside other text.
public protocol TextRepresentable {}

extension String: TextRepresentable {}

/// The identifier of a resource, told apart by the resource's type.
public struct ID<Resource>: TextRepresentable {}

/// The ARN of a resource, told apart by the resource's type.
public struct ARN<Resource>: TextRepresentable {}

/// The name or version of a resource where it is neither its identifier nor its ARN.
public struct Name<Resource>: TextRepresentable {}

/// What names a resource where AWS takes identifier, ARN or name.
public struct AnyID<Resource>: TextRepresentable {}

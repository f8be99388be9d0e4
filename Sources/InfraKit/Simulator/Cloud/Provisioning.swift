import InfraGraph

/// How long things take in simulated seconds: what is typical, ten percent more or less.
enum Provisioning {
    /// Calls for types that are ready within so many seconds answer when all is done, as AWS's do.
    private static let quick: Double = 5

    static func creation(_ schema: ResourceSchema, _ token: String, _ options: SimulationOptions)
        -> Double
    {
        schema.traits.typicalSeconds <= quick ? 0 : seconds(schema, "create", token, options)
    }

    static func update(_ schema: ResourceSchema, _ token: String, _ options: SimulationOptions)
        -> Double
    {
        schema.traits.typicalSeconds <= quick ? 0 : 0.3 * seconds(schema, "update", token, options)
    }

    static func deletion(_ schema: ResourceSchema, _ token: String, _ options: SimulationOptions)
        -> Double
    {
        schema.traits.typicalSeconds <= quick ? 0 : 0.2 * seconds(schema, "delete", token, options)
    }

    private static func seconds(
        _ schema: ResourceSchema, _ what: String, _ token: String, _ options: SimulationOptions
    ) -> Double {
        var chance = SeededChance(options.seed, "provisioning", what, schema.type, token)
        return schema.traits.typicalSeconds * options.provisioningFactor
            * (0.9 + 0.2 * chance.unit())
    }
}

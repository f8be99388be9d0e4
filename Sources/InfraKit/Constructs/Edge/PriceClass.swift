/// In which parts of the world a CDN has places near the visitors; fewer are cheaper.
public enum PriceClass: String, Sendable {
    /// North America and Europe.
    case northAmericaAndEurope = "PriceClass_100"
    /// Those, with Asia, Africa and the Middle East.
    case mostOfTheWorld = "PriceClass_200"
    /// Everywhere.
    case all = "PriceClass_All"
}

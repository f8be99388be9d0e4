"""Names: AWS's in, Swift's out."""
import re

KEYWORDS = set(
    "associatedtype class deinit enum extension fileprivate func import init inout internal let open "
    "operator private precedencegroup protocol public rethrows static struct subscript typealias var "
    "break case catch continue default defer do else fallthrough for guard if in repeat return throw "
    "switch where while Any as await catch false is nil self Self super throws true try".split()
)
# Names that mean something else inside generated extensions.
TAKEN_TYPES = set(
    "ARN Any AnyID Bool ConstructID Document Double Element Fields ID InfraDSL Input Int Name NamedValue "
    "Never Node Optional PropertyGroup Protocol ResourceConstruct Self StaticString String Type "
    "UInt".split()
)


def words(name):
    """Splits `DBInstanceClass` into DB, Instance, Class."""
    parts = re.split(r"[^A-Za-z0-9]+", name)
    found = []
    for part in parts:
        found += re.findall(
            r"IPv[46]|[A-Z]+s(?![a-z])|[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]*|[a-z0-9]+", part)
    return [w for w in found if w]


def lower_camel(name):
    """`CidrBlock` -> cidrBlock, `KMSKeyId` -> kmsKeyId, `DBInstanceARN` -> dbInstanceARN."""
    if not re.fullmatch(r"[A-Za-z0-9]+", name):
        name = upper_camel(name)
    match = re.match(r"IPv(?=[46])|[A-Z]+s(?=$|[A-Z])|[A-Z]+(?=$|[0-9])|[A-Z]+(?=[A-Z][a-z])|[A-Z]", name)
    if not match:
        return name
    return match.group(0).lower() + name[match.end():]


def upper_camel(name):
    """A Swift type name."""
    parts = re.split(r"[^A-Za-z0-9]+", name)
    joined = "".join(p[:1].upper() + p[1:] for p in parts if p)
    return "_" + joined if joined[:1].isdigit() else joined


def member(value):
    """The member name of an enumerated value; empty if there is none to be had."""
    text = str(value)
    if re.fullmatch(r"-[0-9]+", text):
        return "minus" + text[1:]
    parts = [p for p in re.split(r"[^A-Za-z0-9]+", text) if p]
    if not parts:
        return ""
    first = parts[0].lower() if parts[0].isupper() else lower_camel(parts[0])
    rest = [p.capitalize() if p.isupper() else p[:1].upper() + p[1:] for p in parts[1:]]
    name = first + "".join(rest)
    if name[0].isdigit():
        name = "_" + name
    # `.none` of an optional parameter would be Optional's own.
    return name + "Value" if name in ("none", "some", "self", "init", "rawValue", "expression") else name


def escaped(name):
    """The name as source text; `X.Type` and `X.Protocol` are Swift's own."""
    if name in ("Type", "Protocol"):
        return name + "Resource"
    return f"`{name}`" if name in KEYWORDS else name


def readable(name):
    """`VPCEndpoint` -> `VPC endpoint`."""
    return " ".join(w if len(w) > 1 and w.isupper() or w[:2].isupper() else w.lower() for w in words(name))


def article(text):
    """a or an, as spoken."""
    first = text.split(" ")[0]
    if first[:2].isupper():
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if first[0] in "aeio" else "a"

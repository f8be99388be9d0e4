// Written by Scripts/generate-resources. Do not edit.

@_exported import AWSReferences
@_exported import InfraDSL

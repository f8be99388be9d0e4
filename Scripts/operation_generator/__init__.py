"""Trims botocore's service models to the operations in use and writes them as Swift literals.

Flow: operations.json names the operations; trim reduces a service model to what they reach;
swift writes it as text; main compares or replaces what is committed.
"""

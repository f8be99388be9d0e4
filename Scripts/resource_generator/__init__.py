"""Writes one Swift module per AWS service: schemas -> models -> source text.

schemas.py reads and simplifies, references.py says what a property refers to, traits.py adds what
the schemas lack, facts.py makes the literal, model.py decides on Swift types, swift.py writes them.
"""
